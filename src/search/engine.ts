import { metaWeights, type Search } from './rank.ts';

/**
 * Loads Pagefind from its folder (`/pagefind/`). It runs where the search does, since that is a worker already and Pagefind's
 * own only costs. Rejects where a file is missing or broken. Pagefind itself only logs that and finds nothing; so a word that
 * must be there (`probe`) is searched first, which also loads the index.
 */
export async function loadEngine(folder: string, probe: string): Promise<Search> {
  // A plain name: at the sight of an expression, Vite adds its preload helper to every page.
  const script = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Pagefind;
  const instance = createInstance({
    basePath: folder,
    // Whatever the language of the page: there is one index.
    language: 'en',
    noWorker: true,
    metaCacheTag: '',
    ranking: { metaWeights },
  });
  const found = new Map<string, ReturnType<Search>>();
  const search: Search = (query) => {
    const known =
      found.get(query) ?? instance.search(query).then(({ results }) => results.map(({ id, score }) => ({ id, score })));
    found.set(query, known);
    return known;
  };
  if ((await search(probe)).length === 0)
    throw new Error(`Pagefind finds nothing under ${folder}: its index is missing or broken.`);
  return search;
}

/** The part of Pagefind's JavaScript interface that is used here (pagefind.app/docs/api). */
interface Pagefind {
  createInstance(options: object): { search(query: string): Promise<{ results: { id: string; score: number }[] }> };
}
