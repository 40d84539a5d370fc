import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { countCodes } from './codes.ts';

const hour = 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 25, 12);
const ago = (...hours: number[]) => hours.map((hours) => now - hours * hour);

suite('codes of the last 24 hours', () => {
  for (const [what, times, asked, next] of [
    ['none', ago(), 0, undefined],
    ['two leave one', ago(5, 1), 2, undefined],
    ['the third fills the day', ago(5, 3, 1), 3, [19, 23]],
    ['in any order', ago(1, 5, 3), 3, [19, 23]],
    ['a fourth that was asked for all the same counts too', ago(5, 3, 1, 0), 4, [21, 24]],
    ['what is older than a day does not count', ago(25, 24, 3, 1), 2, undefined],
    ['nor does what a wrong clock put into the future', ago(-2, 3), 1, undefined],
  ] as const) {
    test(what, () => {
      const count = countCodes(times, now);
      assert.equal(count.asked, asked);
      assert.deepEqual(
        count.next && [count.next.soonest, count.next.safest],
        next?.map((hours) => now + hours * hour),
      );
    });
  }
});
