import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, longestQuery, words } from './normalise.ts';

for (const [text, expected] of [
  ['  two\nlines\tand\u00a0more ', 'two lines and more'],
  ['ＭＩ ａｃｃｏｕｎｔ', 'MI account'],
  ['left\u202eto\u200bright', 'lefttoright'],
  ['bell\u0007 and null\u0000', 'bell and null'],
  ['broken \ud83d half', 'broken half'],
  ['', ''],
] as const) {
  test(`${JSON.stringify(text)} is cleaned to ${JSON.stringify(expected)}`, () => assert.equal(clean(text), expected));
}

test('a text of 10,000 characters is cut', () => assert.equal(clean('a'.repeat(10_000)).length, longestQuery));

for (const [text, expected] of [
  ['Couldn’t verify', ['couldnt', 'verify']],
  ["couldn't / can`t", ['couldnt', 'cant']],
  ['E-mail, Wi-Fi, log-in', ['email', 'wifi', 'login']],
  ['contraseña şifre mật khẩu hasło', ['contrasena', 'sifre', 'mat', 'khau', 'haslo']],
  ['22******78', ['22', '78']],
  ['пароль', ['пароль']],
  ['учётная й', ['учетная', 'й']],
  ['كلمةُ إلى أين', ['كلمه', 'الي', 'اين']],
  ['登录验证失败', ['登录验证失败']],
  ['"; <b>%00', ['b', '00']],
] as const) {
  test(`the words of ${text} are ${expected.join(' ')}`, () => assert.deepEqual(words(text), expected));
}
