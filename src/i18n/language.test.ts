import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { directionOf, languageOf, inQuotes } from './language.ts';

suite('a language by its tag', () => {
  for (const [tag, language, direction, quotes] of [
    ['en', 'en', 'ltr', '“a”'],
    ['es-419', 'es', 'ltr', '«a»'],
    ['pt-BR', 'pt', 'ltr', '“a”'],
    ['ar-XB', 'ar', 'rtl', '«a»'],
    ['de-AT', 'de', 'ltr', '„a“'],
  ] as const)
    test(tag, () =>
      assert.deepEqual([languageOf(tag), directionOf(tag), inQuotes('a', tag)], [language, direction, quotes]),
    );
});
