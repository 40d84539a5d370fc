import { wordsIn } from '#text/words.ts';
import { makePhrases, stem, type Phrases } from './phrases.ts';
import { makeLexicon, type Lexicon } from './translate.ts';

/**
 * What the browser must know about the index to understand a query: made at build from the same pages ({@link file://./index/fields.ts}),
 * fetched as one small JSON file.
 */
export interface Vocabulary {
  /** Words that say nothing about the subject (“my”, “please”), with spaces between. */
  stop: string;
  /** Words most pages have (“xiaomi”, “account”): they hardly tell one page from another. */
  common: string;
  /** Common misspellings → the word that is meant. */
  misspelt: Readonly<Record<string, string>>;
  /** The lexicon of the guide's own language: words it does not use → words it does ({@link file://./translate.ts}). */
  means: Readonly<Record<string, string>>;
  /** The pages of the index. */
  pages: readonly IndexedPage[];
  /** Words that give a language away, per language that has a lexicon ({@link file://./translate.ts}). */
  signs: Readonly<Record<string, string>>;
  /** What Pagefind loads for a first search, one file after the other: to be fetched side by side before it asks. */
  engineFiles: readonly string[];
}

export interface IndexedPage {
  /** Pagefind's name for the page. */
  key: string;
  /** Its path under the base, for example `fixes/clear-cache/`. */
  path: string;
  /** How readily it is proposed among near-equals: 1 for a fix. */
  weight: number;
  title: string;
  /** What readers say when they need it, from its front matter: the first place to look for the sentence that matches. */
  symptoms: readonly string[];
  /** More of it, from content/<locale>/search.yaml, without little words: never shown. */
  phrases: readonly string[];
}

/** The same, ready for looking things up. */
export interface KnownWords {
  /** Words of titles, symptoms and phrases. */
  said: ReadonlySet<string>;
  /** All of them, then those said most: the order in which a misspelt word is put right. */
  lists: readonly (readonly string[])[];
  stop: ReadonlySet<string>;
  common: ReadonlySet<string>;
  misspelt: ReadonlyMap<string, string>;
  /** The words said, by their stems: `scam` stands for “scammer”. */
  byStem: ReadonlyMap<string, string>;
  means: Lexicon;
  /** What readers say of the pages, in the order of the pages. */
  phrases: Phrases;
}

/** Unpacks the words of a vocabulary. */
export function knownWords({ stop: little, common, misspelt, means, pages }: Vocabulary): KnownWords {
  const stop = new Set(little.split(' '));
  const counts = new Map<string, number>();
  for (const word of pages.flatMap((page) => [page.title, ...page.symptoms, ...page.phrases]).flatMap(wordsIn)) {
    if (word.length > 1 && !stop.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const said = [...counts.keys()];
  const often = said.filter((word) => (counts.get(word) ?? 0) > 3);
  return {
    said: new Set(said),
    lists: [said, often],
    stop,
    common: new Set(common.split(' ')),
    misspelt: new Map(Object.entries(misspelt)),
    byStem: new Map(said.map((word) => [stem(word), word])),
    means: makeLexicon(means),
    phrases: makePhrases(
      pages.map(({ title, symptoms, phrases }) => ({ symptoms: [title, ...symptoms], phrases })),
      stop,
    ),
  };
}
