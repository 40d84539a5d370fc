import assert from 'node:assert/strict';
import { mock, suite, test } from 'node:test';
import { atOnce, inPieces, type Pieces } from './pieces.ts';

suite('long work gives way to the page whenever a piece of it has taken long', () => {
  for (const { what, pieces, turns } of [
    { what: 'quick pieces', pieces: [5, 5, 5], turns: 0 },
    { what: 'one slow piece', pieces: [5, 40, 5], turns: 1 },
    { what: 'slow pieces', pieces: [40, 40, 40], turns: 3 },
    { what: 'many quick ones', pieces: [12, 12, 12, 12, 12, 12], turns: 2 },
  ]) {
    test(what, async () => {
      let now = 0;
      let given = 0;
      mock.method(performance, 'now', () => now);
      mock.method(globalThis, 'setTimeout', (done: () => void) => void (given++, queueMicrotask(done)));
      function* work(): Pieces<string> {
        for (const piece of pieces) {
          now += piece;
          yield;
        }
        return 'done';
      }
      assert.equal(await inPieces(work()), 'done');
      assert.equal(given, turns);
      assert.equal(atOnce(work()), 'done');
      assert.equal(given, turns);
      mock.restoreAll();
    });
  }
});
