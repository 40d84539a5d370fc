import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct, putRight } from './spelling.ts';

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

test('misspelt words of a symptom are put right, and nothing else', () => {
  const misspelt = new Map([['acount', 'account']]);
  assert.equal(putRight('my acount, ACOUNT', misspelt), 'my account, account');
  assert.equal(putRight('constructor of __proto__', misspelt), 'constructor of __proto__');
});
