import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { builds } from '../support/builds.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { localeOf, only, pagesOf } from '../support/site.ts';

const highest = 8;
const shortest = 11;

// The grade is reckoned for English alone; tests/content/wording.ts holds translations to the words of a sentence.
const articles = pagesOf(builds.root).filter(
  (candidate) =>
    localeOf(candidate) === defaultLocale && candidate.root.querySelectorAll('article .prose').length === 1,
);

suite(`the reading grade of every article is at most ${highest} (Flesch–Kincaid)`, () => {
  for (const page of articles) {
    test(page.file, (context) => {
      const sentences = sentencesOf(page.file, only(page, 'article .prose').innerHTML);
      const words = sentences.flatMap(wordsOf);
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

// A low grade is easily had by leaving out “because”, “so” and “which”, and the reader then has to guess them.
suite(`the paragraphs of every article have at least ${shortest} words a sentence: they are no notes`, () => {
  for (const page of articles) {
    test(page.file, (context) => {
      const paragraphs = page.root.querySelectorAll('article .prose p').filter((p) => !p.closest('li, ol, blockquote'));
      const sentences = sentencesOf(page.file, paragraphs.map((paragraph) => paragraph.outerHTML).join(''));
      const mean = sentences.flatMap(wordsOf).length / sentences.length;
      context.diagnostic(`${mean.toFixed(1)} words a sentence`);
      assert.ok(mean >= shortest, `it has ${mean.toFixed(1)}: give its sentences their joining words back`);
    });
  }
});

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}’']+/gu) ?? [];
}

/** The sentences of four words and more; labels and single words would only flatter the grade. Messages are not ours to shorten. */
function sentencesOf(file: string, html: string): string[] {
  const text = html
    .replace(/<span class="message"[^>]*>.*?<\/span>/gs, 'it')
    .replace(/<\/(p|li|h\d|td|th|div)>/g, '.\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z#0-9]+;/g, ' ');
  const sentences = text.split(/[.!?:]+\s+|\n/).filter((sentence) => wordsOf(sentence).length >= 4);
  assert.ok(sentences.length > 3, `${file} has no sentences to measure`);
  return sentences;
}
