import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fill, fillCount } from './fill.ts';

test('a value takes the place of its name', () => {
  assert.equal(fill('{count} results for {words}', { count: 3, words: 'code' }), '3 results for code');
});

test('a value that was not given is an error that names it', () => {
  assert.throws(() => fill('{count} results', {}), /“\{count\} results” asks for \{count\}/);
});

const english = { one: '{count} result', other: '{count} results' };
const russian = { one: '{count} минута', few: '{count} минуты', many: '{count} минут', other: '{count} минуты' };
const arabic = {
  zero: 'لا دقائق',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '{count} دقائق',
  many: '{count} دقيقة',
  other: '{count} دقيقة',
};
suite('a number has the form of its language', () => {
  for (const [language, texts, count, expected] of [
    ['en', english, 0, '0 results'],
    ['en', english, 1, '1 result'],
    ['en', english, 2, '2 results'],
    ['en', english, 1234, '1,234 results'],
    ['ru', russian, 1, '1 минута'],
    ['ru', russian, 3, '3 минуты'],
    ['ru', russian, 5, '5 минут'],
    ['ru', russian, 11, '11 минут'],
    ['ru', russian, 21, '21 минута'],
    ['ar', arabic, 0, 'لا دقائق'],
    ['ar', arabic, 2, 'دقيقتان'],
    ['ar', arabic, 5, '5 دقائق'],
    ['ar', arabic, 11, '11 دقيقة'],
    ['ar', arabic, 100, '100 دقيقة'],
    ['id', { other: '{count} menit' }, 1, '1 menit'],
  ] as const)
    test(`${count} in ${language} reads “${expected}”`, () =>
      assert.equal(fillCount(texts, count, language), expected));
});
