import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hasLanguagePage, languagePath } from './language-page.ts';

suite('the pages of messages that a language of the guide has', () => {
  for (const [locale, phone, expected] of [
    ['en', 'hi', true],
    ['es', 'es-419', true],
    ['es', 'zh-CN', true],
    ['es', 'hi', false],
  ] as const)
    test(`${phone} in ${locale}`, () => assert.equal(hasLanguagePage(locale, phone), expected));
});

test('their addresses are in small letters', () => assert.equal(languagePath('pt-BR'), 'messages/pt-br/'));
