import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { faultsOf } from './fields.ts';
import { articleSchema, fixFactsSchema, linkSchema, pageSchema, settingsSchema } from './schema.ts';

const page = {
  title: 'Reset your password',
  summary: 'Make a new password on any other phone or computer. It works while the locked phone does nothing.',
  symptoms: ['I forgot my password', 'wrong password', 'cannot sign in'],
  sources: [{ id: 'account-app', confidence: 'A', claim: 'A password has 8 to 16 characters.' }],
  updated: new Date('2026-11-23'),
};
const article = { ...page, related: ['check-credentials', 'no-sms-code'] };
const facts = { group: 'any-device', minutes: 15, wait: 'codes', risk: 'tries', base: 4 };
const address = { url: 'https://mi.com/', owner: 'Xiaomi', kind: 'xiaomi', opened: 'never' };

suite('what is whole is taken', () => {
  test('an article', () => assert.deepEqual(faultsOf(articleSchema, article), []));
  test('a page, which may do without sources', () =>
    assert.deepEqual(faultsOf(pageSchema, { ...page, sources: [] }), []));
  test('the facts of a fix', () => assert.deepEqual(faultsOf(fixFactsSchema, { restart: facts }), []));
  test('an address', () => assert.deepEqual(faultsOf(linkSchema, { mi: address }), []));
});

suite('a fault in the words of an article names the field and the mend', () => {
  for (const [what, change, sentence] of [
    ['an unknown field', { symptons: [] }, ': Unknown field “symptons”: correct its name or take it out.'],
    ['facts among the words', { minutes: 15 }, ': Unknown field “minutes”: correct its name or take it out.'],
    ['a title that is too long', { title: 'x'.repeat(61) }, 'title: Shorten it to 60 characters.'],
    ['a summary that is too short', { summary: 'Short.' }, 'summary: Write at least 70 characters.'],
    ['no source', { sources: [] }, 'sources: Name at least one source.'],
    [
      'a confidence that does not exist',
      { sources: [{ ...article.sources[0], confidence: 'E' }] },
      'sources.0.confidence: Write a confidence: A, B, C or D.',
    ],
    ['a day in the future', { updated: new Date('2999-01-01') }, 'updated: Write a day that is not in the future.'],
    ['a day that is none', { updated: '31 Brumaire' }, 'updated: Write the day as 2026-11-23.'],
    [
      'a related id that cannot be one',
      { related: ['Reset Password', 'x'] },
      'related.0: Write an id: small letters, digits and hyphens.',
    ],
    ['one related article only', { related: ['x'] }, 'related: Name at least 2 related articles.'],
  ] as const) {
    test(what, () => assert.deepEqual(faultsOf(articleSchema, { ...article, ...change }), [sentence]));
  }
});

suite('a fault in the facts of a fix names the row too', () => {
  for (const [what, change, sentence] of [
    [
      'a need that does not exist',
      { needs: ['luck'] },
      'restart.needs.0: Write one of: settings, signed-in, codes, locked.',
    ],
    ['a wait in hours', { wait: '24 hours' }, 'restart.wait: Write one of: none, codes, owner, outage, days, review.'],
    ['no minutes', { minutes: undefined }, 'restart.minutes: Write a whole number from 1 to 120.'],
    ['words among the facts', { title: 'Go' }, 'restart: Unknown field “title”: correct its name or take it out.'],
  ] as const) {
    test(what, () => assert.deepEqual(faultsOf(fixFactsSchema, { restart: { ...facts, ...change } }), [sentence]));
  }
});

suite('a fault in an address', () => {
  for (const [what, url] of [
    ['http', 'http://mi.com/'],
    ['half an address', 'mi.com'],
  ] as const) {
    test(what, () =>
      assert.deepEqual(faultsOf(linkSchema, { mi: { ...address, url } }), [
        'mi.url: Write a whole address that starts with https://.',
      ]),
    );
  }
});

suite('the settings of a copy take a way to reach its owner, or none', () => {
  for (const [contact, repository, faults] of [
    [null, null, []],
    ['mailto:help@guide.example', 'https://code.example/back-in', []],
    ['https://guide.example/contact/', null, []],
    ['help@guide.example', null, ['contact: Write mailto: and one address, or an https address, or null.']],
    ['http://guide.example/', null, ['contact: Write mailto: and one address, or an https address, or null.']],
    [null, 'code.example', ['repository: Write a whole address that starts with https://, or null.']],
  ] as const)
    test(`${contact} and ${repository}`, () =>
      assert.deepEqual(faultsOf(settingsSchema, { contact, repository }), faults));
});
