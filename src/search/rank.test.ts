import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankPages, type Search } from './rank.ts';
import { knownWords } from './known-words.ts';

const page = (key: string, symptoms: string[], weight = 1) => ({
  key,
  path: `${key}/`,
  title: key,
  symptoms,
  phrases: [],
  weight,
});
const pages = [
  page('reset', ['forgot my password']),
  page('both', ['forgot password and email']),
  page('narrow', ['never set a password'], 0.65),
  page('wait', ['too many attempts']),
];
const known = knownWords({
  stop: 'my and a too',
  common: '',
  misspelt: {},
  means: {},
  pages,
  markers: {},
  probe: 'password',
  engineFiles: [],
});
const index: Record<string, string[]> = {
  forgot: ['reset', 'both'],
  password: ['reset', 'both', 'narrow'],
  never: ['narrow'],
  attempts: ['wait'],
};
const search: Search = (query) =>
  Promise.resolve((index[query.replaceAll('"', '')] ?? []).map((id) => ({ id, score: 1 })));
const order = async (query: string, engine: Search | undefined) => {
  const terms = query.split(' ').map((word) => ({ word, weight: 1 }));
  const hits = await rankPages(terms, known, engine);
  return hits.map(({ page: { key } }) => key);
};

test('the page whose phrase is the query comes first', async () =>
  assert.deepEqual(await order('forgot password', search), ['reset', 'both', 'narrow']));
test('a page need not have every word', async () =>
  assert.deepEqual(await order('attempts password', search), ['wait', 'reset', 'both', 'narrow']));
test('a narrower question leads when the query is its own words', async () =>
  assert.equal((await order('never password', search))[0], 'narrow'));
test('without the engine phrases alone decide', async () =>
  assert.deepEqual((await order('forgot password', undefined))[0], 'reset'));
test('no words, no pages', async () => assert.deepEqual(await order('', search), []));
