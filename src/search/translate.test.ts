import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageWordsOf } from './index/language-words.ts';
import { readLexicon } from './lexicon.ts';
import { translate } from './translate.ts';

const none = () => false;
const isStop = (word: string) => word === 'not';
const isBrand = (word: string) => ['xiaomi', 'redmi'].includes(word);
const words = {
  forgot: 'забы, نسيت',
  password: 'пароль, mật khẩu, mat khau, كلمة المرور',
  'code not received': '收不到验证码',
  code: '验证码, رمز',
  network: 'интернет, red',
  not: 'не удалось',
  remove: 'удал',
  sign: 'авториз',
};
const lexicon = readLexicon(languageWordsOf({ words, phrases: {} }).words);

for (const [text, expected] of [
  ['Забыла пароль от xiaomi', ['forgot', 'password', 'xiaomi']],
  ['mat khau xiaomi', ['password', 'xiaomi']],
  ['نسيت كلمة المرور', ['forgot', 'password']],
  ['xiaomi收不到验证码', ['xiaomi', 'code', 'not', 'received']],
  ['والرمز', ['code']],
  ['小米收不到验证码', ['code', 'not', 'received']],
  ['забывание', ['forgot']],
  ['نسيت كلمه المرور', ['forgot', 'password']],
  ['пороль', ['password']],
  ['праоль', ['password']],
  ['роль', []],
  ['авторизоваться', ['sign']],
  ['удалить', ['remove']],
  ['не удалось авторизоваться', ['not', 'sign']],
  ['redmi без интернета', ['redmi', 'network']],
  ['red', ['network']],
] as const) {
  test(`“${text}” stands for ${expected.join(' ')}`, () =>
    assert.deepEqual(translate(text, lexicon, isBrand, isStop).words, expected));
}

test('the places that an entry was found for are counted', () =>
  assert.equal(translate('забыла пароль от телефона', lexicon, none, none).known, 2));

test('what stands for stop words alone tells nothing', () =>
  assert.deepEqual(translate('не удалось сбросить пароль', lexicon, none, isStop).telling, ['сбросить', 'пароль']));
