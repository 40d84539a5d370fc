import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pseudoLocale } from './locales.ts';
import { inLanguage } from './translated.ts';

const reset = { id: 'en/fixes/reset' };
const wait = { id: 'en/fixes/wait' };
const translated = { id: `${pseudoLocale}/fixes/wait` };

test('a language has its translations, and the default language for the rest', () =>
  assert.deepEqual(inLanguage([reset, wait, translated], pseudoLocale), [
    { id: 'reset', entry: reset, language: 'en', file: 'content/en/fixes/reset.mdx' },
    { id: 'wait', entry: translated, language: pseudoLocale, file: `content/${pseudoLocale}/fixes/wait.mdx` },
  ]));

test('the default language has its own articles only', () =>
  assert.deepEqual(
    inLanguage([translated, wait], 'en').map(({ entry }) => entry),
    [wait],
  ));
