import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { distance } from './distance.ts';

suite('the distance of two words, looking no further than 2', () => {
  for (const [one, other, expected] of [
    ['account', 'account', 0],
    ['acount', 'account', 1],
    ['accounts', 'account', 1],
    ['eccount', 'account', 1],
    ['acocunt', 'account', 1],
    ['acocnt', 'account', 2],
    ['phone', 'code', 3],
    ['password', 'account', 3],
    ['', 'it', 2],
  ] as const) {
    test(`${one || 'nothing'} to ${other}: ${expected > 2 ? 'more than 2' : expected}`, () =>
      assert.equal(distance(one, other, 2), expected));
  }
});
