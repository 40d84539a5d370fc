import { metaWeights, type Search } from './rank.ts';

/**
 * Loads Pagefind from its folder (`/pagefind/`). On the main thread: the policy of the pages keeps workers from its engine,
 * and for an index of this size a worker only costs. Rejects where a file is missing or broken: Pagefind itself only logs that
 * and finds nothing, so a word that must be there (`probe`) is searched first, which also loads the index.
 * `script` is where its script lies, if not in the folder.
 */
export async function loadEngine(address: string, probe: string, script = `${address}pagefind.js`): Promise<Search> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Pagefind;
  const instance = createInstance({ basePath: address, noWorker: true, metaCacheTag: '', ranking: { metaWeights } });
  const found = new Map<string, ReturnType<Search>>();
  const search: Search = (query) => {
    const known =
      found.get(query) ?? instance.search(query).then(({ results }) => results.map(({ id, score }) => ({ id, score })));
    found.set(query, known);
    return known;
  };
  if ((await search(probe)).length === 0)
    throw new Error(`Pagefind finds nothing under ${address}: its index is missing or broken.`);
  return search;
}

/** The part of Pagefind's JavaScript interface that is used here (pagefind.app/docs/api). */
interface Pagefind {
  createInstance(options: object): { search(query: string): Promise<{ results: { id: string; score: number }[] }> };
}
