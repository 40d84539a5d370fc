import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from './tokens.ts';

const same: [string, string][] = [
  ["Couldn't verify Mi Account ID.", 'COULD NOT verify Xiaomi account'],
  ['Couldn’t sign in', 'Couldn`t sign in!'],
  ['Wait %d hours and try again.', 'wait 24 hours and try again'],
  ['(%s) ID', '(j***@example.com) ID'],
  ['Contraseña no válida', 'contrasena no valida'],
  ['Geçersiz kullanıcı adı', 'GEÇERSİZ KULLANICI ADI'],
  ['Tài khoản đã khóa', 'tai khoan da khoa'],
  ["Неправильне ім'я", 'неправильне імя'],
  ['Ｓｅｒｖｅｒ ｅｒｒｏｒ', 'server error'],
  ['小米帐号已锁', '小米账户已锁'],
  ['l’account', 'l account'],
];

for (const [one, other] of same) {
  test(`“${one}” reads as “${other}”`, () => assert.deepEqual(tokensOf(one), tokensOf(other)));
}
