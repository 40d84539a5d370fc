import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readBothWays } from './both-ways.ts';
import type { Line } from './lines.ts';

const box = { left: 0, top: 0, width: 9, height: 9 };
const sure: Line[] = [{ text: 'Invalid username or password', confidence: 90, box }];
const garbled: Line[] = [{ text: 'p10msszed 10 aweu1asn piieaul', confidence: 40, box }];

suite('a picture is read upside down where it hardly has a word', () => {
  const cases: [what: string, upright: Line[], turned: Line[], lines: Line[], quarters: number, reads: number][] = [
    ['words at once', sure, [], sure, 1, 1],
    ['words upside down', garbled, sure, sure, 3, 2],
    ['words on neither side', garbled, garbled, garbled, 1, 2],
    ['nothing', [], [], [], 1, 2],
  ];
  for (const [what, upright, turned, lines, quarters, reads] of cases)
    test(what, () => {
      const answers = [upright, turned];
      const grey = { width: 1, height: 1, data: new Uint8Array(1) };
      const read = readBothWays({ grey, quarters: 1, skew: 2 }, () => answers.shift() ?? []);
      assert.deepEqual(read, { lines, quarters, skew: 2 });
      assert.equal(answers.length, 2 - reads);
    });
});
