import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsAllowed } from './errors.ts';

for (const [word, expected] of [
  ['mi', 0],
  ['sim', 1],
  ['verify', 1],
  ['account', 2],
  ['activation', 2],
  ['70016', 0],
  ['miui14', 0],
] as const) {
  test(`${word} may have ${expected} errors`, () => assert.equal(errorsAllowed(word), expected));
}
