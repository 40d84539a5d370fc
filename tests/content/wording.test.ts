import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readContent, type Content } from '../support/content.ts';
import { wordingOf } from './wording.ts';

const content = readContent();
const id = 'es/fixes/clear-cache';

suite('what reads badly in a draft is remarked on', () => {
  for (const [what, sentence, remark] of [
    ['a long sentence', `${'Espera un poco '.repeat(10)}.`, /^content\/es\/fixes\/clear-cache\.mdx: “Espera un .*” has 30 words\./],
    ['words of a phone in quotation marks', 'Si ves «Password is incorrect», espera.', /: “Password is incorrect” is a phone's\./],
  ] as const)
    test(what, async () => {
      const remarks = await wordingOf(withSentence(sentence), 'es');
      assert.ok(remarks.some((said) => remark.test(said)), remarks.join('\n'));
    });
});

function withSentence(sentence: string): Content {
  const article = content.translations.get(id);
  if (!article) throw new Error(`content/${id}.mdx is missing.`);
  const translations = new Map(content.translations);
  return { ...content, translations: translations.set(id, { ...article, body: `${article.body}\n${sentence}\n` }) };
}
