import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkImei } from './imei.ts';

for (const [text, expected, why] of [
  ['', 'empty', 'nothing yet'],
  ['  ', 'empty', 'spaces only'],
  ['49015420323751', 'short', 'the check digit is missing'],
  ['490154203237518', 'right', 'the example of 3GPP TS 23.003'],
  ['49-015420-323751-8', 'right', 'as printed on a box'],
  ['490154203237517', 'wrong', 'a wrong check digit'],
  ['490154203273518', 'wrong', 'two digits swapped'],
  ['4901542032375188', 'short', 'one digit too many'],
  ['49015420323751x', 'short', 'a letter'],
] as const) {
  test(`${why}: ${expected}`, () => assert.equal(checkImei(text), expected));
}
