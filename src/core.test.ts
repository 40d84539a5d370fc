import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { coreOf } from './core.ts';

const articles = [
  { id: 'first fix', kind: 'fix' },
  { id: 'second fix', kind: 'fix' },
  { id: 'a question', kind: 'question', proposed: false },
  { id: 'a proposed question', kind: 'question', proposed: true },
  { id: 'about', kind: 'page' },
] as const;

suite('the articles that go with the reader', () => {
  const rows: [size: number, kept: string[]][] = [
    [0, []],
    [1, ['first fix']],
    [3, ['first fix', 'second fix', 'about']],
    [4, ['first fix', 'second fix', 'a proposed question', 'about']],
    [5, articles.map(({ id }) => id)],
    [100, articles.map(({ id }) => id)],
  ];
  for (const [size, kept] of rows)
    test(`of five, ${size}`, () =>
      assert.deepEqual(
        coreOf(articles, size).map(({ id }) => id),
        kept,
      ));

  test('of 5,000, as many as of 150', () => {
    const many = Array.from({ length: 5000 }, (_none, at) => ({ id: at, kind: 'question' as const, proposed: false }));
    assert.deepEqual(coreOf(many), many.slice(0, 150));
  });
});
