import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance } from './distance.ts';

const rows: [string, string, number][] = [
  ['account', 'account', 0],
  ['acount', 'account', 1],
  ['accounts', 'account', 1],
  ['eccount', 'account', 1],
  ['acocunt', 'account', 1],
  ['acocnt', 'account', 2],
  ['password', 'account', 3],
];

for (const [one, other, expected] of rows) {
  test(`${one} to ${other}: ${expected > 2 ? 'more than the limit of 2' : expected}`, () =>
    assert.equal(distance(one, other, 2), expected));
}
