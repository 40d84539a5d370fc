import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { articleSchema, fixFactsSchema, linkSchema, pageSchema, settingsSchema } from './schema.ts';

const article = {
  title: 'Reset your password',
  summary: 'Make a new password on any other phone or computer. It works while the locked phone does nothing.',
  symptoms: ['I forgot my password', 'wrong password', 'cannot sign in'],
  related: ['check-credentials', 'no-sms-code'],
  sources: [{ id: 'account-app', confidence: 'A', claim: 'A password has 8 to 16 characters.' }],
  updated: new Date('2026-11-23'),
};

test('a whole article is taken', () => assert.equal(articleSchema.safeParse(article).success, true));

suite('a fault in the front matter is a sentence that names the field and the mend', () => {
  for (const [what, change, expected] of [
    ['an unknown field', { symptons: [] }, /: Unknown field “symptons”: correct its name or take it out\./],
    ['a title that is too long', { title: 'x'.repeat(61) }, /title: Shorten the title to 60 characters\./],
    ['a summary that is too short', { summary: 'Short.' }, /summary: Write a summary of at least 70 characters\./],
    ['no source', { sources: [] }, /sources: Name the source of at least one claim\./],
    [
      'a confidence that does not exist',
      { sources: [{ ...article.sources[0], confidence: 'E' }] },
      /sources\.0\.confidence: Write a confidence: A, B, C or D\./,
    ],
    ['a day in the future', { updated: new Date('2999-01-01') }, /updated: Write a day that is not in the future\./],
    ['a day that is none', { updated: '31 Brumaire' }, /updated: Write the day as 2026-11-23\./],
    ['facts among the words', { minutes: 15 }, /: Unknown field “minutes”: correct its name or take it out\./],
    [
      'a related id that cannot be one',
      { related: ['Reset Password', 'x'] },
      /related\.0: Write an id: small letters, digits and hyphens\./,
    ],
    ['one related article only', { related: ['x'] }, /related: Name at least two related articles\./],
  ] as const) {
    test(what, () => assert.match(faultsOf(articleSchema.safeParse({ ...article, ...change })), expected));
  }
});

suite('a fault in the facts of a fix is a sentence too', () => {
  const facts = { group: 'any-device', minutes: 15, wait: 'codes', risk: 'tries', base: 4 };
  for (const [what, change, expected] of [
    ['a need that does not exist', { needs: ['luck'] }, /needs\.0: Write one of: settings, signed-in, codes, locked\./],
    ['a wait in hours', { wait: '24 hours' }, /wait: Write one of: none, codes, owner, outage, days, review\./],
    ['an unknown field', { title: 'Words' }, /restart: Unknown field “title”: correct its name or take it out\./],
  ] as const) {
    test(what, () => assert.match(faultsOf(fixFactsSchema.safeParse({ restart: { ...facts, ...change } })), expected));
  }
});

suite('addresses', () => {
  for (const [what, url, expected] of [
    ['http is refused', 'http://mi.com/', /Write a whole address that starts with https:\/\//],
    ['half an address is refused', 'mi.com', /Write a whole address that starts with https:\/\//],
  ] as const) {
    test(what, () =>
      assert.match(
        faultsOf(linkSchema.safeParse({ mi: { url, owner: 'Xiaomi', kind: 'xiaomi', opened: 'never' } })),
        expected,
      ),
    );
  }
});

test('a page needs no source but knows no minutes', () => {
  const { title, summary, symptoms, updated } = article;
  assert.equal(pageSchema.safeParse({ title, summary, symptoms, updated, sources: [] }).success, true);
  assert.match(
    faultsOf(pageSchema.safeParse({ title, summary, symptoms, updated, sources: [], minutes: 3 })),
    /Unknown field “minutes”/,
  );
});

suite('the settings of a copy take a way to reach its owner, or none', () => {
  for (const [contact, repository, fault] of [
    [null, null, ''],
    ['mailto:help@guide.example', 'https://code.example/back-in', ''],
    ['https://guide.example/contact/', null, ''],
    ['help@guide.example', null, 'contact: Write mailto: and one address, or an https address, or null.'],
    ['http://guide.example/', null, 'contact: Write mailto: and one address, or an https address, or null.'],
    [null, 'code.example', 'repository: Write a whole address that starts with https://, or null.'],
  ] as const)
    test(`${contact} and ${repository}`, () => {
      assert.equal(faultsOf(settingsSchema.safeParse({ contact, repository })), fault);
    });
});

function faultsOf(
  result:
    | ReturnType<typeof articleSchema.safeParse>
    | ReturnType<typeof fixFactsSchema.safeParse>
    | ReturnType<typeof linkSchema.safeParse>
    | ReturnType<typeof pageSchema.safeParse>
    | ReturnType<typeof settingsSchema.safeParse>,
): string {
  return result.success
    ? ''
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');
}
