import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { readContent } from '../support/content.ts';
import { startLanguage } from './start-language.ts';

const folder = mkdtempSync(join(tmpdir(), 'back-in-language-'));
cpSync('content', join(folder, 'content'), { recursive: true });
cpSync('src/i18n/locales.ts', join(folder, 'src/i18n/locales.ts'));
after(() => rmSync(folder, { recursive: true }));

test('a language begins as a draft with words to translate, none of which counts as translated', () => {
  startLanguage(['zh-cn'], folder);
  assert.match(
    readFileSync(join(folder, 'src/i18n/locales.ts'), 'utf8'),
    /^ {2}'zh-CN': \{ name: '中文（中国）', phones: \['zh-CN'\], state: 'draft' \},$/m,
  );
  const content = readContent(join(folder, 'content'));
  assert.deepEqual(content.faults, []);
  assert.deepEqual(content.translatedWords.get('zh-cn/site'), {});
  assert.match(readFileSync(join(folder, 'content/zh-cn/site.yaml'), 'utf8'), /^# {3}home: Home$/m);
});

suite('what cannot be begun is said', () => {
  for (const [tag, sentence] of [
    [undefined, 'Write the tag of the language: npm run languages -- start pt-BR'],
    ['es', 'src/i18n/locales.ts has “es” already. npm run languages -- es shows what it lacks.'],
    ['ka', /^content\/phone\/ has no phone in “ka”/],
  ] as const)
    test(String(tag), () => assert.throws(() => startLanguage([tag], folder), { message: sentence }));
});
