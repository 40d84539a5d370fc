import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, longestQuery } from './clean.ts';

for (const [text, expected] of [
  ['  two\nlines\tand\u00a0more ', 'two lines and more'],
  ['ＭＩ ａｃｃｏｕｎｔ', 'MI account'],
  ['left\u202eto\u200bright', 'lefttoright'],
  ['bell\u0007 and null\u0000', 'bell and null'],
  ['broken \ud83d half', 'broken half'],
  ['couldn´t', "couldn't"],
  ['', ''],
] as const) {
  test(`${JSON.stringify(text)} is cleaned to ${JSON.stringify(expected)}`, () => assert.equal(clean(text), expected));
}

test('a text of 10,000 characters is cut', () => assert.equal(clean('a'.repeat(10_000)).length, longestQuery));
