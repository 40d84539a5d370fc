import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessLanguage, languagesOf } from './languages.ts';

const available = ['en', 'ar', 'de', 'es', 'es-419', 'hi', 'pt-BR', 'ru', 'uk', 'zh-CN'];

const guesses: [string[], string][] = [
  [['de-AT', 'en'], 'de'],
  [['es-MX'], 'es-419'],
  [['es-ES'], 'es'],
  [['es'], 'es'],
  [['pt-PT'], 'pt-BR'],
  [['zh-Hans-CN'], 'zh-CN'],
  [['ja', 'ru'], 'ru'],
  [['ja'], 'en'],
  [['en-US@posix', 'de'], 'en'],
  [['C'], 'en'],
  [[], 'en'],
];

for (const [wanted, expected] of guesses) {
  test(`a reader of ${wanted.join(', ') || 'no known language'} begins with ${expected}`, () =>
    assert.equal(guessLanguage(wanted, available), expected));
}

const scripts: [string, string[]][] = [
  ['Устройство заблокировано', ['ru', 'uk']],
  ['خطأ RPC', ['ar']],
  ['पासवर्ड गलत है', ['hi']],
  ['密码错误', ['zh-CN']],
  ['Sеrvеr еrrоr with Cyrillic letters in it', ['en', 'de', 'es', 'es-419', 'pt-BR']],
  ['Passwort falsch', ['en', 'de', 'es', 'es-419', 'pt-BR']],
];

for (const [text, expected] of scripts) {
  test(`“${text}” is looked for in ${expected.join(', ')}`, () =>
    assert.deepEqual(languagesOf(text, available), expected));
}
