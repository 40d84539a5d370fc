import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct, splitWord, withCorrections } from './spelling.ts';

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
  test(`${word} ${expected === undefined ? 'is left alone' : `is corrected to ${expected}`}`, () =>
    assert.equal(correct(word, lists), expected));
}

test('misspelt words of a text are corrected, and nothing else', () => {
  const misspelt = new Map([['acount', 'account']]);
  assert.equal(withCorrections('my acount, ACOUNT', misspelt), 'my account, account');
  assert.equal(withCorrections('constructor of __proto__', misspelt), 'constructor of __proto__');
});

test('two words written as one are split where both are known', () => {
  const isKnown = (part: string) => ['factory', 'reset'].includes(part);
  assert.deepEqual(splitWord('factoryreset', isKnown), ['factory', 'reset']);
  assert.equal(splitWord('factoryresort', isKnown), undefined);
});
