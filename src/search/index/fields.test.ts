import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf } from './fields.ts';
import { makeVocabulary } from './make-vocabulary.ts';
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
    isArticle: true,
    isCore: true,
  };
};
const records = {
  locale: 'en',
  pages: [record('a', 'Reset it', ['forgot password']), record('b', 'Wait', ['too many'])],
  stop: ['it', 'my', 'the', 'too'],
  misspelt: { acount: 'account' },
  markers: {},
};

test('of a text only the words that no page is said to have are indexed, once, without stop words', () => {
  const [, wait] = fieldsOf(records, () => 'Wait: the password is a secret, secret word');
  assert.deepEqual(wait?.fields, { title: 'wait', aka: 'many own way other', text: 'is a secret word' });
});

const vocabulary = makeVocabulary(records, ({ id }) => `en_${id}`, []);

test('the vocabulary has symptoms and phrases without stop words', () => {
  const [page] = vocabulary.pages;
  assert.deepEqual([page?.key, page?.symptoms, page?.phrases], ['en_a', 'forgot password', 'own way, other way']);
});

test('words on most pages are common, and the engine is tried with one of them', () => {
  assert.equal(vocabulary.common, 'own way other');
  assert.equal(vocabulary.probe, 'own');
});

test('pages without a word are refused with a sentence', () =>
  assert.throws(() => makeVocabulary({ ...records, pages: [] }, () => '', []), /Write a title/));

test('of thousands of pages, those that do not go with the reader weigh their titles and addresses', () => {
  const symptoms = Array.from({ length: 8 }, (_none, at) => `what readers of this page say in many words ${at}`);
  const bytesOf = (count: number) => {
    const more = Array.from({ length: count }, (_none, at) => ({
      ...record(`q${at}`, 'A title', symptoms),
      isCore: false,
    }));
    return JSON.stringify(makeVocabulary({ ...records, pages: [...records.pages, ...more] }, ({ id }) => id, []))
      .length;
  };
  assert.ok(bytesOf(5000) - bytesOf(0) < 5000 * 100);
});
