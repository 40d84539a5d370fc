import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { guessLanguage, languagesOf } from './languages.ts';
import { unreadLanguageOf } from './unread-languages.ts';

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

suite('a language whose messages are not known is told by its letters', () => {
  for (const [text, language] of [
    ['ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', 'th'],
    ['এই ডিভাইসটি লক করা আছে', 'bn'],
    ['このデバイスはロックされています', 'ja'],
    ['이 기기는 잠겨 있습니다', 'ko'],
    ['گوشی قفل شده است', 'fa'],
    ['یہ آلہ مقفل ہے', 'ur'],
    ['Μη έγκυρο όνομα χρήστη', 'el'],
    ['此设备已锁定', undefined],
    ['هذا الجهاز مقفل', undefined],
    ['This device is locked', undefined],
  ] as const) {
    test(`${text}: ${language ?? 'a known one'}`, () => assert.equal(unreadLanguageOf(text), language));
  }
});
