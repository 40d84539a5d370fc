import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readImeis } from './imei.ts';

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
  ['490154203237518 / 356938035643809', 'right', 'two numbers'],
  ['490154203237518 / 356938035643808', 'wrong', 'two numbers, the second wrong'],
  ['490154203237518 / 35693803564380', 'short', 'two numbers, the second too short'],
  ['490154203237518, 356938035643809, 490154203237518', 'short', 'three numbers'],
] as const) {
  test(`${why}: ${expected}`, () => assert.equal(readImeis(text).state, expected));
}

suite('two numbers are told apart', () => {
  for (const text of [
    '49-015420-323751-8 / 35-693803-564380-9',
    '490154203237518 356938035643809',
    '490154203237518\n356938035643809',
    'IMEI1: 490154203237518 IMEI2: 356938035643809',
    'IMEI 1 490154203237518, imei 2 356938035643809',
  ])
    test(text, () => assert.deepEqual(readImeis(text).numbers, ['490154203237518', '356938035643809']));
});
