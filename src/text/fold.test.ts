import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fold } from './fold.ts';

suite('what is the same to a reader is folded to the same', () => {
  for (const [one, other] of [
    ['Couldn’t', 'couldnt'],
    ["couldn't couldn`t couldn´t couldn＇t", 'couldnt couldnt couldnt couldnt'],
    ["неправильне ім'я", 'неправильне імя'],
    ['E-mail, Wi‑Fi, log-in', 'email, wifi, login'],
    ['contraseña şifre mật khẩu hasło', 'contrasena sifre mat khau haslo'],
    ['GEÇERSİZ KULLANICI ADI', 'gecersiz kullanici adi'],
    ['Straße, Þór, œuvre, Ærø', 'strasse, þor, oeuvre, aero'],
    ['ＭＩ ａｃｃｏｕｎｔ', 'mi account'],
    ['учётная', 'учетная'],
    ['كلمةُ إلى حســاب', 'كلمه الي حساب'],
    ['کلمهٔ حسابی', 'كلمه حسابي'],
    ['left\u202eto\u200bright', 'lefttoright'],
  ] as const) {
    test(`${one} → ${other}`, () => assert.equal(fold(one), other));
  }
});

suite('what is not the same stays apart', () => {
  for (const text of ['l account', 'й', 'и', 'पासवर्ड', 'रहा', '账号', 'a-b', 'constructor', '__proto__']) {
    test(text, () => assert.equal(fold(text), text));
  }
  test('an apostrophe before a word of three letters or more separates', () =>
    assert.equal(fold('l’account'), "l'account"));
});

suite('letters of another script that look the same', () => {
  for (const [what, text, expected] of [
    ['Cyrillic letters in a Latin word become Latin', 'Usernаme оr pаsswоrd Еrrоr', 'username or password error'],
    ['Latin letters in a Cyrillic word become Cyrillic', 'пaрoль', 'пароль'],
    ['a word of one script stays', 'сор аккаунт', 'сор аккаунт'],
    ['a word that mixes others stays', 'wifiщит', 'wifiщит'],
  ] as const) {
    test(what, () => assert.equal(fold(text), expected));
  }
});
