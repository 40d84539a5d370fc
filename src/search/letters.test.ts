import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersOf } from './index/letters.ts';
import { languagesByLetters } from './letters.ts';

const letters = lettersOf({
  en: ['the phone is locked', 'what is the code', 'the password does not work'],
  es: ['el teléfono está bloqueado', 'cuál es el código', 'la contraseña no funciona'],
  de: ['das Handy ist gesperrt', 'wie lautet der Code', 'das Passwort geht nicht'],
  ru: ['телефон заблокирован'],
});

for (const [words, expected] of [
  [['bloqueada', 'cuenta'], 'es'],
  [['gesperrtes', 'nichts'], 'de'],
  [['password', 'locked'], 'en'],
  [['телефон'], undefined],
  [['密码'], undefined],
] as const)
  test(`“${words.join(' ')}” looks like ${expected ?? 'no language in Latin letters'}`, () =>
    assert.equal(languagesByLetters(words, letters)[0], expected));
