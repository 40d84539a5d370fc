import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { countsOf } from './counts.ts';

suite('counts', () => {
  const cases: [items: string[], counts: [string, number][]][] = [
    [[], []],
    [['a'], [['a', 1]]],
    [
      ['a', 'constructor', 'a'],
      [
        ['a', 2],
        ['constructor', 1],
      ],
    ],
  ];
  for (const [items, counts] of cases)
    test(items.join(' ') || 'nothing', () => assert.deepEqual([...countsOf(items)], counts));
});
