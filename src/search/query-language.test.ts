import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryLanguages } from './query-language.ts';

const markers = {
  es: 'el la mi no cuenta',
  de: 'der die ich nicht konto',
  ru: 'не на пароль',
  uk: 'не на пароль і',
  zh: '的 密码',
};
const isStop = (word: string) => ['the', 'my', 'is', 'no', 'die'].includes(word);
const isKnown = (word: string) => ['account', 'mi', 'password'].includes(word);

for (const [text, expected] of [
  ['el telefono', ['es']],
  ['mi account', []],
  ['the phone is no use', []],
  ['ich konto', ['de']],
  ['пароль', ['ru', 'uk']],
  ['і пароль', ['uk', 'ru']],
  ['忘记密码', ['zh']],
] as const) {
  test(`“${text}” may be ${expected.join(', ') || 'the language of the guide'}`, () =>
    assert.deepEqual(queryLanguages(text, markers, isKnown, isStop), expected));
}
