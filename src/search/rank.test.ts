import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedPage } from '../../tests/support/indexed-page.ts';
import { rankPages, type Search } from './rank.ts';
import { knownWords } from './known-words.ts';

const pages = [
  indexedPage('reset', ['forgot password']),
  indexedPage('both', ['forgot password email']),
  indexedPage('never', ['never set password']),
  indexedPage('wait', ['many attempts']),
];
const known = await knownWords({
  stop: 'my and a too',
  common: '',
  misspelt: {},
  pages,
  probe: 'password',
  engineFiles: [],
});
const index: Record<string, string[]> = {
  forgot: ['reset', 'both'],
  password: ['reset', 'both', 'never'],
  never: ['never'],
  attempts: ['wait'],
};
const search: Search = (query) =>
  Promise.resolve((index[query.replaceAll('"', '')] ?? []).map((id) => ({ id, score: 1 })));
const order = async (query: string, engine: Search | undefined) => {
  const terms = query.split(' ').map((word) => ({ word, weight: 1 }));
  const hits = await rankPages(terms, known, known.likeness.of(query), engine);
  return hits.map(({ page: { key } }) => key);
};

test('the page whose phrase is the query comes first', async () =>
  assert.deepEqual(await order('forgot password', search), ['reset', 'both', 'never']));
test('a page need not have every word', async () =>
  assert.deepEqual(await order('attempts password', search), ['wait', 'reset', 'never', 'both']));
test('a rare word tells more than a common one', async () =>
  assert.equal((await order('never password', search))[0], 'never'));
test('without the engine phrases alone decide', async () =>
  assert.deepEqual((await order('forgot password', undefined))[0], 'reset'));
test('no words, no pages', async () => assert.deepEqual(await order('', search), []));
