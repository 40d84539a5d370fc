import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Box } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

suite('which lines are one paragraph', () => {
  const first: Box = { left: 10, top: 100, width: 300, height: 20 };
  const cases: [what: string, next: Box, isOne: boolean][] = [
    ['one right below', { left: 10, top: 127, width: 80, height: 20 }, true],
    ['one further below', { left: 10, top: 140, width: 80, height: 20 }, false],
    ['one in a larger size', { left: 10, top: 127, width: 300, height: 36 }, false],
    ['one beside it', { left: 400, top: 127, width: 80, height: 20 }, false],
    ['one above it', { left: 10, top: 60, width: 80, height: 20 }, false],
    ['one at the other end, as in Arabic', { left: 230, top: 127, width: 80, height: 20 }, true],
  ];
  for (const [what, next, isOne] of cases)
    test(what, () => {
      const lines = [first, next].map((box) => ({ text: 'x', confidence: 90, box }));
      assert.equal(paragraphsOf(lines).length, isOne ? 1 : 2);
    });
});

test('no lines are no paragraph', () => assert.deepEqual(paragraphsOf([]), []));
