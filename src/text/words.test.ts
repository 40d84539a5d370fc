import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from './words.ts';

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
  ['vpn登不上20038错误', ['vpn', '登不上', '20038', '错误']],
  ['ลืมรหัสmiบัญชี', ['ลืมรหัส', 'mi', 'บัญชี']],
  ['データと', ['データと']],
  ['"; <b>%00', ['b', '00']],
] as const) {
  test(`the words of ${text} are ${expected.join(' ')}`, () => assert.deepEqual(wordsIn(text), expected));
}
