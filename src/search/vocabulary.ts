/**
 * What the browser must know of the index to understand a query. Made by the build from the same pages
 * ({@link file://./index/make-vocabulary.ts}) and fetched as one JSON file, `search/vocabulary.json`.
 */
export interface Vocabulary {
  /** Stop words, which say nothing about the subject (“my”, “please”), with spaces between. */
  stop: string;
  /** Words that most pages have (“xiaomi”, “account”), so that they hardly tell one from another. */
  common: string;
  /** A word that must be in the index. The engine is tried with it. */
  probe: string;
  /** Common misspelling → the word that is meant. */
  misspelt: Readonly<Record<string, string>>;
  pages: readonly IndexedPage[];
  /** What Pagefind loads for a first search, one after the other: to be fetched side by side before. */
  engineFiles: readonly string[];
}

/** The id in a path inside the locale: of `fixes/reset-password/` and of `faq/#elsewhere` the last part. */
export function pageIdIn(path: string): string {
  return path.split(/[/#]+/).filter(Boolean).pop() ?? path;
}

/** Id of what people look for and the guide does not have, which is found like a page. */
export const elsewhereId = 'elsewhere';

/** Its path inside a language. */
export const elsewherePath = `faq/#${elsewhereId}`;

/** The path of a page of lists or forms inside a language. */
export function listPath(id: string): string {
  return `${id}/`;
}

/** How a page is called in a language of the guide; `lang` and `dir` where that is not the title's. */
export interface PageTitle {
  title: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

export interface IndexedPage {
  /** Pagefind's name for the page. */
  key: string;
  /** Its path under the base, for example `fixes/clear-cache/`. */
  path: string;
  /** How readily it is proposed among near-equals: 1 for a fix. */
  weight: number;
  title: string;
  /** What readers say when they need it, from its front matter: sentences without stop words, as `verification failed. no code`. */
  symptoms: string;
  /** More of it, from content/<locale>/search.yaml, the same way; commas tell parts of a phrase apart. */
  phrases: string;
}
