import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Box, Line } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

suite('which lines are one paragraph', () => {
  const widest: Box = { left: 10, top: 10, width: 500, height: 20 };
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
      assert.equal(paragraphsOf([widest, first, next].map(lineIn)).length, isOne ? 2 : 3);
    });
});

suite('what follows a line that fills its column', () => {
  const full: Box = { left: 10, top: 100, width: 420, height: 20 };
  const cases: [what: string, next: Box, isOne: boolean][] = [
    ['stands further below in Arabic', { left: 330, top: 145, width: 100, height: 20 }, true],
    ['may stand too far below', { left: 330, top: 150, width: 100, height: 20 }, false],
  ];
  for (const [what, next, isOne] of cases)
    test(what, () => assert.equal(paragraphsOf([full, next].map(lineIn)).length, isOne ? 1 : 2));
});

test('no lines are no paragraph', () => assert.deepEqual(paragraphsOf([]), []));

function lineIn(box: Box): Line {
  return { text: 'x', confidence: 90, box };
}
