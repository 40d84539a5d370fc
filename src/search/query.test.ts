import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownWords } from './known-words.ts';
import { correctedLine, readQuery } from './query.ts';

const page = {
  key: '',
  path: '',
  weight: 1,
  title: 'Reset your password',
  symptoms: 'verification code received. second hand phone locked',
  phrases: 'factory reset',
};
const known = await knownWords({
  stop: 'my is the your not',
  common: 'phone',
  misspelt: { otc: 'code' },
  pages: [page],
  probe: 'phone',
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
    const query = await readQuery(text, known, isIndexed);
    assert.deepEqual(
      query.terms.map(({ word }) => word),
      terms,
    );
    assert.deepEqual(query.unknown, unknown);
    assert.equal(correctedLine(text, query), right);
  });
}

test('an exact query is not corrected', async () => {
  const query = await readQuery('pasword', known, isIndexed, true);
  assert.deepEqual([query.terms, query.unknown], [[], ['pasword']]);
});

for (const [text, how] of [
  ['password', ['known']],
  ['receiving', ['known']],
  ['pass word', ['joined']],
  ['codes', ['stem']],
  ['verif', ['beginning']],
  ['otc', ['misspelt']],
  ['pasword', ['spelling']],
  ['factoryreset', ['split']],
  ['4711', ['number']],
  ['qwertz', ['unknown']],
] as const) {
  test(`“${text}” is read as ${how.join(', ')}`, async () => {
    const { readings } = await readQuery(text, known, isIndexed);
    assert.deepEqual(
      readings.map((reading) => reading.how),
      how,
    );
  });
}
