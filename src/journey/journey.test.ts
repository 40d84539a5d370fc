import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { nextOf, noJourney, readJourney, withoutTried, withTried, writeJourney, type Journey } from './journey.ts';

const journey: Journey = {
  list: ['reset-password', 'two-factor', 'contact-support'],
  tried: ['clear-cache'],
  opened: 'reset-password',
  from: 'which-fix/?message=invalid&place=web',
  onward: 'which-fix/?message=invalid&place=web#letter',
  key: 'b1946ac9-2ea4-4c5e-8f0a-0a0c0f7f3b11',
};

suite('a journey is read as it was written:', () => {
  for (const [what, change] of [
    ['from the questions', {}],
    ['from the search', { from: 'search/', onward: 'which-fix/', key: '' }],
    ['from the home page', { from: '', onward: 'which-fix/?message=invalid' }],
    ['solved, with its tries', { list: [], opened: '' }],
    ['with nothing tried', { tried: [] }],
  ] as const)
    test(what, () => {
      const written = { ...journey, ...change };
      assert.deepEqual(readJourney(writeJourney(written)), written);
    });
});

test('a journey without list and tries is not written', () => assert.equal(writeJourney(noJourney), ''));

suite('what has another form is no journey:', () => {
  for (const [what, change] of [
    ['another site as the page of the list', { from: '//evil.example/' }],
    ['a script as the page of the list', { from: 'javascript:alert(1)' }],
    ['another page of the guide', { from: 'about/' }],
    ['a way up in the way on', { onward: 'which-fix/../../x' }],
    ['an id with markup', { list: ['<img>'] }],
    ['a field too many', { opened: 'a\nb' }],
    ['a list without end', { list: Array.from({ length: 5000 }, () => 'a') }],
    ['a key with more than letters', { key: '"><b>' }],
  ] as const)
    test(what, () => assert.equal(readJourney(writeJourney({ ...journey, ...change })), noJourney));
  for (const text of ['', 'null', '{}', 'reset-password,two-factor', '\n\n\n', 'a\nb\nc\nd\ne\nf'])
    test(`the text “${text}”`, () => assert.equal(readJourney(text), noJourney));
});

suite('the next article', () => {
  for (const [what, tried, current, next] of [
    ['is the best but the one at hand', [], 'reset-password', 'two-factor'],
    ['is a better one that was left out', [], 'two-factor', 'reset-password'],
    ['is none that was tried', ['reset-password', 'two-factor'], 'two-factor', 'contact-support'],
    ['is none when all were tried', ['reset-password', 'two-factor'], 'contact-support', undefined],
    ['is the best on a page outside the list', [], 'lost-mode', 'reset-password'],
  ] as const)
    test(what, () => assert.equal(nextOf({ ...journey, tried }, current), next));
});

test('an article is tried once, and can be put back', () => {
  const tried = withTried(withTried(withTried(journey, 'two-factor'), 'reset-password'), 'two-factor');
  assert.deepEqual(tried.tried, ['clear-cache', 'reset-password', 'two-factor']);
  assert.deepEqual(withoutTried(tried, 'two-factor').tried, ['clear-cache', 'reset-password']);
});
