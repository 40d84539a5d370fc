import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsAllowed, errorsAllowedInBeginning } from './errors.ts';

for (const [word, whole, beginning] of [
  ['mi', 0, 0],
  ['sim', 1, 0],
  ['verify', 1, 1],
  ['account', 2, 1],
  ['activation', 2, 2],
  ['70016', 0, 0],
  ['miui14', 0, 0],
] as const) {
  test(`${word} may have ${whole} errors as a word and ${beginning} as the beginning of one`, () =>
    assert.deepEqual([errorsAllowed(word), errorsAllowedInBeginning(word)], [whole, beginning]));
}
