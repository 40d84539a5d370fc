import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct, distance, putRight } from './spelling.ts';

const lists = [
  ['activation', 'contact', 'connect', 'server', 'verify', 'wait', 'prove', 'verification'],
  ['password', 'account', 'phone'],
];

for (const [word, expected] of [
  ['pasword', 'password'],
  ['passwrod', 'password'],
  ['acount', 'account'],
  ['verfiy', 'verify'],
  ['activaton', 'activation'],
  ['contect', 'contact'],
  ['verificaton', 'verification'],
  ['sim', undefined],
  ['70016', undefined],
  ['elephant', undefined],
] as const) {
  test(`${word} is put right to ${expected}`, () => assert.equal(correct(word, lists), expected));
}

for (const [a, b, expected] of [
  ['code', 'code', 0],
  ['cdoe', 'code', 1],
  ['cod', 'code', 1],
  ['cope', 'code', 1],
  ['phone', 'code', 3],
] as const) {
  test(`${a} and ${b} are ${expected} apart, looking no further than 2`, () =>
    assert.equal(distance(a, b, 2), expected));
}

test('misspelt words of a symptom are put right', () =>
  assert.equal(putRight('my acount, ACOUNT', { acount: 'account' }), 'my account, account'));
