import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languagesOf, makeLexicon, translate } from './translate.ts';

const none = () => false;
const isBrand = (word: string) => ['xiaomi', 'redmi'].includes(word);
const lexicon = makeLexicon({
  forgot: 'забы, نسيت',
  password: 'пароль, mật khẩu, mat khau, كلمة المرور',
  'code not received': '收不到验证码',
  code: '验证码, رمز',
  network: 'интернет, red',
  'factory reset': 'after reset',
});

for (const [text, expected] of [
  ['Забыла пароль от xiaomi', ['forgot', 'password', 'xiaomi']],
  ['mat khau xiaomi', ['password', 'xiaomi']],
  ['نسيت كلمة المرور', ['forgot', 'password']],
  ['والرمز', ['code']],
  ['小米收不到验证码', ['code', 'not', 'received']],
  ['забывание', ['forgot']],
  ['نسيت كلمه المرور', ['forgot', 'password']],
  ['пороль', ['password']],
  ['праоль', ['password']],
  ['роль', []],
  ['redmi без интернета', ['redmi', 'network']],
  ['red', ['network']],
] as const) {
  test(`“${text}” stands for ${expected.join(' ')}`, () =>
    assert.deepEqual(translate(text, lexicon, none, isBrand).words, expected));
}

test('a word of the guide is not looked up', () => {
  assert.deepEqual(
    translate(
      'after reset',
      lexicon,
      (word) => word === 'after',
      () => true,
    ).words,
    ['after', 'reset'],
  );
});

const signs = {
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
    assert.deepEqual(languagesOf(text, signs, isKnown, isStop), expected));
}
