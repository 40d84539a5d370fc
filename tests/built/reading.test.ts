import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { builds } from '../support/builds.ts';
import { only, pagesOf } from '../support/site.ts';

const highest = 8;

suite(`the reading grade of every article is at most ${highest} (Flesch–Kincaid)`, () => {
  for (const page of pagesOf(builds.root).filter(
    (candidate) => candidate.root.querySelectorAll('article .prose').length === 1,
  )) {
    test(page.file, (context) => {
      const sentences = sentencesOf(page.file, only(page, 'article .prose').innerHTML);
      const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’']+/gu) ?? []);
      const grade = fleschKincaid({
        sentence: sentences.length,
        word: words.length,
        syllable: words.reduce((sum, word) => sum + syllable(word), 0),
      });
      context.diagnostic(`grade ${grade.toFixed(1)}, ${words.length} words`);
      assert.ok(grade <= highest, `its grade is ${grade.toFixed(1)}: shorten sentences and words`);
    });
  }
});

/** The sentences of four words and more; labels and single words would only flatter the grade. Messages are not ours to shorten. */
function sentencesOf(file: string, html: string): string[] {
  const text = html
    .replace(/<span class="message"[^>]*>.*?<\/span>/gs, 'it')
    .replace(/<\/(p|li|h\d|td|th|div)>/g, '.\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z#0-9]+;/g, ' ');
  const sentences = text
    .split(/[.!?:]+\s+|\n/)
    .filter((sentence) => (sentence.match(/[\p{L}\p{N}’']+/gu) ?? []).length >= 4);
  assert.ok(sentences.length > 3, `${file} has no sentences to measure`);
  return sentences;
}
