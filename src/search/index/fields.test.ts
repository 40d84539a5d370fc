import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, makeVocabulary } from './fields.ts';
import type { SearchRecord } from './records.ts';

const record = (id: string, title: string, symptoms: string[]): SearchRecord => {
  return {
    id,
    kind: 'fix',
    path: `${id}/`,
    title,
    summary: '',
    symptoms,
    phrases: ['my own way, the other way'],
    weight: 1,
    isDoor: false,
  };
};
const records = {
  locale: 'en',
  pages: [record('a', 'Reset it', ['forgot password']), record('b', 'Wait', ['too many'])],
  stop: ['it', 'my', 'the', 'too'],
  misspelt: { acount: 'account' },
  means: {},
  signs: {},
};

test('of a text only words nobody says of any page are indexed, once, without the little ones', () => {
  const [, wait] = fieldsOf(records, () => 'Wait: the password is a secret, secret word');
  assert.deepEqual(wait, {
    page: records.pages[1],
    title: 'wait',
    aka: 'many own way other',
    text: 'is a secret word',
  });
});

test('the vocabulary keeps symptoms as they are and phrases without little words', () => {
  const [page] = makeVocabulary(records, ({ id }) => `en_${id}`, []).pages;
  assert.deepEqual([page?.key, page?.symptoms, page?.phrases], ['en_a', ['forgot password'], ['own way, other way']]);
});
