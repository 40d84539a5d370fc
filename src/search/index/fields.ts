import { wordsIn } from '#text/words.ts';
import type { SearchRecord, SearchRecords } from './records.ts';
import type { Vocabulary } from '#search/vocabulary.ts';

/** A word that this share of the pages has tells them hardly apart. */
const commonShare = 0.6;

/**
 * What Pagefind gets of each page: every word once, without the little ones. Its title; what readers say when they need it; and
 * of its text the words nobody says of any page: a word readers do say belongs to the pages they say it of, and elsewhere is only
 * mentioned. That finds better than whole texts do (tests/search), with half the bytes. `textOf` gives the text of an article.
 */
export function fieldsOf({ pages, stop }: SearchRecords, textOf: (page: SearchRecord) => string): Indexed[] {
  const little = new Set(stop);
  const distinct = (text: string) => [...new Set(wordsIn(text))].filter((word) => !little.has(word));
  const said = new Set(pages.flatMap((page) => distinct(saidOf(page))));
  return pages.map((page) => ({
    page,
    title: distinct(page.title).join(' '),
    aka: distinct([...page.symptoms, ...page.phrases].join('. ')).join(' '),
    text: distinct(`${page.summary} ${textOf(page)}`)
      .filter((word) => !said.has(word))
      .join(' '),
  }));
}

/**
 * What the browser must know of the index. `keyOf` gives Pagefind's name for a page; `engineFiles` are what the first search by
 * the engine loads.
 */
export function makeVocabulary(
  records: SearchRecords,
  keyOf: (page: SearchRecord) => string,
  engineFiles: readonly string[],
): Vocabulary {
  const { pages, misspelt, means, signs } = records;
  const stop = new Set(records.stop);
  const pagesWith = new Map<string, number>();
  for (const word of pages.flatMap((page) => [...new Set(wordsIn(saidOf(page)))]))
    pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  const bare = (text: string) =>
    wordsIn(text)
      .filter((word) => !stop.has(word))
      .join(' ');
  return {
    stop: records.stop.join(' '),
    common: [...pagesWith]
      .filter(([word, count]) => !stop.has(word) && count >= pages.length * commonShare)
      .map(([word]) => word)
      .join(' '),
    misspelt,
    means,
    pages: pages.map((page) => {
      const { path, weight, title, symptoms, phrases } = page;
      return {
        key: keyOf(page),
        path,
        weight,
        title,
        symptoms,
        phrases: phrases.map((phrase) => phrase.split(', ').map(bare).filter(Boolean).join(', ')),
      };
    }),
    signs,
    engineFiles,
  };
}

function saidOf({ title, symptoms, phrases }: SearchRecord): string {
  return [title, ...symptoms, ...phrases].join('. ');
}

/** What Pagefind gets of a page. */
export interface Indexed {
  page: SearchRecord;
  title: string;
  /** Symptoms and phrases. */
  aka: string;
  text: string;
}
