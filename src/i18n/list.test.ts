import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { listOf } from './list.ts';

suite('a list in a language', () => {
  for (const [language, expected] of [
    ['en', 'a, b, c'],
    ['es', 'a, b, c'],
    ['ar', 'a، وb، وc'],
    ['zh-CN', 'abc'],
  ] as const)
    test(language, () => assert.equal(listOf(['a', 'b', 'c'], language), expected));
});
