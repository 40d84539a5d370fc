import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, fillCount } from './fill.ts';

test('a value takes the place of its name', () => {
  assert.equal(fill('{count} results for {words}', { count: 3, words: 'code' }), '3 results for code');
});

test('a value that was not given is an error that names it', () => {
  assert.throws(() => fill('{count} results', {}), /“\{count\} results” asks for \{count\}/);
});

const texts = { one: '{count} result', other: '{count} results' };
for (const [count, expected] of [
  [0, '0 results'],
  [1, '1 result'],
  [2, '2 results'],
] as const) {
  test(`${count} in English reads “${expected}”`, () => assert.equal(fillCount(texts, count, 'en'), expected));
}
