import { wordsIn } from '#text/words.ts';
import type { SearchRecord, SearchRecords } from './records.ts';

/**
 * What Pagefind gets of each page: every word once, without stop words. Its title; what readers say
 * when they need it (`aka`); and of its text only the words that no page has in its title, symptoms or
 * phrases. A word that readers say belongs to the pages they say it of, and elsewhere is only
 * mentioned. That finds better than whole texts do (tests/search), with half the bytes. `textOf` gives
 * the text of a page.
 */
export function fieldsOf(
  { pages, stop }: SearchRecords,
  textOf: (page: SearchRecord) => string,
): { page: SearchRecord; fields: Fields }[] {
  const stopWords = new Set(stop);
  const distinct = (text: string) => [...new Set(wordsIn(text))].filter((word) => !stopWords.has(word));
  const said = new Set(pages.flatMap((page) => distinct(saidOf(page))));
  return pages.map((page) => ({
    page,
    fields: {
      title: distinct(page.title).join(' '),
      aka: distinct([...page.symptoms, ...page.phrases].join('. ')).join(' '),
      text: distinct(`${page.summary} ${textOf(page)}`)
        .filter((word) => !said.has(word))
        .join(' '),
    },
  }));
}

/** What readers say of a page: its title, symptoms and phrases. */
export function saidOf({ title, symptoms, phrases }: SearchRecord): string {
  return [title, ...symptoms, ...phrases].join('. ');
}

export interface Fields {
  title: string;
  /** Symptoms and phrases. */
  aka: string;
  text: string;
}
