import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrected, understand } from './query.ts';
import { knownWords } from './vocabulary.ts';

const page = {
  key: '',
  path: '',
  weight: 1,
  title: 'Reset your password',
  symptoms: ['verification code received', 'second-hand phone locked'],
  phrases: ['factory reset'],
};
const known = knownWords({
  stop: 'my is the your not',
  common: 'phone',
  misspelt: { otc: 'code' },
  means: {},
  pages: [page],
  signs: {},
  engineFiles: [],
});
const isIndexed = (word: string) => Promise.resolve(word === 'receiving');

for (const [text, terms, right, unknown] of [
  ['my password', ['password'], 'my password', []],
  ['pasword', ['password'], 'password', []],
  ['the not', [], 'the not', ['the', 'not']],
  ['receiving the code', ['receiving', 'code'], 'receiving the code', []],
  ['pass word', ['password'], 'password', []],
  ['receiver of codes', ['received', 'code'], 'receiver of codes', ['of']],
  ['factoryreset', ['factory', 'reset'], 'factory reset', []],
  ['verif code', ['verification', 'code'], 'verif code', []],
  ['otc', ['code'], 'code', []],
  ['qwertz code 4711', ['code'], 'qwertz code 4711', ['qwertz']],
] as const) {
  test(`“${text}” asks for ${terms.join(', ') || 'nothing'}`, async () => {
    const query = await understand(text, known, isIndexed);
    assert.deepEqual(
      query.terms.map(({ word }) => word),
      terms,
    );
    assert.deepEqual(query.unknown, unknown);
    assert.equal(corrected(text, query), right);
  });
}

test('an exact query is not put right', async () => {
  const query = await understand('pasword', known, isIndexed, true);
  assert.deepEqual([query.terms, query.unknown], [[], ['pasword']]);
});
