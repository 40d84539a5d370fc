import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberIn } from './numbers.ts';

const table: [text: string, words: number, number: string | undefined][] = [
  ['20036', 0, '20036'],
  ['Código 20041, me ajuda!?', 3, '20041'],
  ['{"code":350008,"securityStatus":0}', 4, '350008'],
  ['The place does not match. (20045)', 5, '20045'],
  ['错误代码：1004', 4, '1004'],
  ['My postcode is 20038', 3, undefined],
  ['Please unlock 168 hours later', 4, undefined],
  ['6512345678', 0, undefined],
];

for (const [text, words, number] of table)
  test(`“${text}” names ${number ?? 'no number'}`, () => assert.equal(numberIn(text, words), number));
