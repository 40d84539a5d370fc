import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readTable } from '../../tests/triage/disk.ts';
import { readQuery, walk, writeQuery } from './walk.ts';
import { rankArticles, reasonsFor } from './ranking.ts';
import { answerOf } from './table.ts';

const table = readTable();
const at = (query: string) => walk(table, readQuery(table, query));
const list = (query: string) => rankArticles(table, at(query).answers).map(({ id }) => id);

suite('the next question', () => {
  for (const [query, next] of [
    ['', 'message'],
    ['?message=invalid', 'place'],
    ['?message=invalid&place=lock-screen', 'owner'],
    ['?message=invalid&place=signing-in', 'password'],
    ['?message=invalid&place=signing-in&password=forgotten', 'codes'],
    ['?message=invalid&place=signing-in&password=sure', 'elsewhere'],
    ['?message=code', 'codes'],
    ['?message=locked', 'owner'],
    ['?message=locked&owner=found', undefined],
    ['?message=locked&owner=unsure', undefined],
    ['?message=lost', undefined],
    ['?message=other-lock', 'lock'],
    ['?message=other-lock&lock=google', undefined],
    ['?message=other&place=signed-in', 'clue'],
    ['?message=other&place=none', 'plan'],
    ['?message=connection&place=lock-screen', undefined],
    ['?message=invalid&place=lock-screen&owner=mine&password=sure', 'clue'],
    ['?message=blocked', undefined],
  ] as const) {
    test(`after “${query}”: ${next ?? 'none'}`, () => assert.equal(at(query).next?.id, next));
  }
});

suite('an address', () => {
  test('keeps its answers, in the order of the questions', () => {
    const query = '?message=invalid&place=web&password=sure';
    assert.equal(writeQuery(at('?password=sure&place=web&message=invalid').answers), query);
    assert.equal(writeQuery(at(query).answers), query);
  });

  test('keeps a later answer out while the question before it is open, and takes it in once that is answered', () => {
    assert.equal(writeQuery(at('?password=sure').answers), '');
    assert.equal(
      writeQuery(at('?message=invalid&place=web&password=sure').answers),
      '?message=invalid&place=web&password=sure',
    );
  });

  for (const [what, query] of [
    ['an unknown question', '?mood=bad'],
    ['an unknown answer', '?message=purple'],
    ['an answer of another question', '?message=web'],
    ['names of an object’s own', '?__proto__=x&constructor=y&message=toString'],
    ['markup', '?message=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
    ['broken escapes', '?message=%E0%A4%A&%%%=1'],
    ['control and direction marks', '?message=%00%E2%80%AEinvalid'],
    ['a flood', `?${'a=b&'.repeat(50_000)}message=invalid`],
  ] as const) {
    test(`with ${what} is as good as an empty one`, () => assert.equal(writeQuery(at(query).answers), ''));
  }

  test('with an answer that no longer applies drops just that', () => {
    assert.equal(writeQuery(at('?message=blocked&place=web').answers), '?message=blocked');
    assert.equal(
      writeQuery(at('?message=locked&owner=mine&codes=lost&password=sure').answers),
      '?message=locked&owner=mine&password=sure',
    );
  });
});

suite('a question', () => {
  test('is listed once an answer speaks for it', () => {
    assert.equal(list('?message=locked&owner=found')[0], 'lost-mode');
    assert.equal(list('?message=invalid&place=signing-in&password=changed')[0], 'invalid-after-reset');
  });

  test('is not listed before, however little else is', () => {
    assert.ok(!list('').includes('lost-mode') && !list('?message=locked&owner=reachable').includes('lost-mode'));
  });

  test('is not listed where what it needs is ruled out', () => {
    const found = answerOf(table, 'owner', 'found');
    const usable = answerOf(table, 'place', 'signing-in');
    assert.ok(!rankArticles(table, [usable, found]).some(({ id }) => id === 'lost-mode'));
  });
});

suite('the list', () => {
  test('starts with the reset when the password is forgotten', () => {
    assert.equal(list('?message=invalid&place=signing-in&password=forgotten&codes=arrive')[0], 'reset-password');
  });

  test('is short on a phone of another’s account, and has the page on used phones first', () => {
    const [asked, lock, support] = ['second-hand-phone', 'activation-lock', 'contact-support'];
    assert.deepEqual(list('?message=locked&owner=reachable'), [asked, lock, support]);
    assert.deepEqual(list('?message=locked&owner=unreachable'), [asked, support, 'no-receipt', lock]);
    assert.deepEqual(list('?message=locked&owner=found'), ['lost-mode', support]);
  });

  test('has what an answer rules out on no place', () => {
    assert.ok(list('?message=locked&owner=mine&password=forgotten').includes('reset-password'));
    assert.ok(!list('?message=locked&owner=mine&password=sure&clue=works').includes('reset-password'));
  });

  test('has the waiting first after “too many codes”', () =>
    assert.equal(list('?message=code&codes=limit')[0], 'wait-out-lock'));

  test('has no step in Settings on a locked phone', () => {
    const ids = list('?message=phone-fault&place=lock-screen&owner=mine&clue=update');
    assert.ok(!ids.includes('clear-cache') && !ids.includes('update-software'));
  });

  test('names the answers that speak for a fix', () => {
    const { answers } = at('?message=invalid&place=signing-in&password=forgotten');
    assert.deepEqual(
      reasonsFor('reset-password', answers).map((answer) => answer.id),
      ['invalid', 'forgotten'],
    );
    assert.deepEqual(reasonsFor('clear-cache', answers), []);
  });
});
