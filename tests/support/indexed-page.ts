import type { IndexedPage } from '#search/vocabulary.ts';

/** A page of an index for tests: found by its path and by what readers say, without stop words. */
export function indexedPage(path: string, symptoms: readonly string[]): IndexedPage {
  return { key: path, path, weight: 1, title: path, symptoms: symptoms.join('. '), phrases: '' };
}
