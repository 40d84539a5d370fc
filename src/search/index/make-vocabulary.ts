import { meantIn } from '#search/meant.ts';
import type { Vocabulary } from '#search/vocabulary.ts';
import { countsOf } from '#text/counts.ts';
import { wordsIn } from '#text/words.ts';
import { saidOf } from './fields.ts';
import type { SearchRecord, SearchRecords } from './records.ts';

/** A word on more than this share of the pages is treated as common. */
const commonShare = 0.6;

/**
 * What the browser must know of the index of a language. `keyOf` gives Pagefind's name for a page;
 * `engineFiles` is what the first search by the engine loads. Throws where no page has a word.
 */
export function makeVocabulary(
  { pages, stop, misspelt, locale }: SearchRecords,
  keyOf: (page: SearchRecord) => string,
  engineFiles: readonly string[],
): Vocabulary {
  const stopWords = new Set(stop);
  const withoutStopWords = (text: string) => wordsIn(text).filter((word) => !stopWords.has(word));
  const pagesWith = countsOf(pages.flatMap((page) => [...new Set(withoutStopWords(saidOf(page)))]));
  const [commonest] = [...pagesWith].sort(([, one], [, other]) => other - one);
  if (!commonest) throw new Error(`No page in “${locale}” has a word. Write a title and symptoms.`);
  return {
    stop: stop.join(' '),
    common: [...pagesWith]
      .filter(([, count]) => count >= pages.length * commonShare)
      .map(([word]) => word)
      .join(' '),
    probe: commonest[0],
    misspelt,
    pages: pages.map((page) => {
      const { path, weight, title } = page;
      if (!page.isCore) return { key: keyOf(page), path, weight, title, symptoms: '', phrases: '' };
      const symptoms = page.symptoms.map((symptom) => meantIn(symptom, stopWords)).join('. ');
      const phrases = page.phrases.map((phrase) => {
        const parts = phrase.split(', ').map((part) => withoutStopWords(part).join(' '));
        return parts.filter(Boolean).join(', ');
      });
      return { key: keyOf(page), path, weight, title, symptoms, phrases: phrases.filter(Boolean).join('. ') };
    }),
    engineFiles,
  };
}
