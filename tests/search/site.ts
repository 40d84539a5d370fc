import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagesFor } from '#messages/pages-for.ts';
import { MessageReader } from '#messages/reader.ts';
import { Finder, type Found } from '#search/finder.ts';
import { loadEngine } from '#search/engine.ts';

/**
 * The search of a built site in plain Node: the very files that ship, Pagefind's too, with a `fetch` that reads the folder.
 * Gives for a query the paths in the order the search page lists them.
 */
export function searchOf(folder: string): (query: string) => Promise<Listed> {
  const read = (path: string) => readFileSync(join(folder, decodeURIComponent(new URL(path, 'http://site/').pathname)));
  globalThis.fetch = (address) => Promise.resolve(new Response(read(String(address))));
  const json = <T>(path: string) => Promise.resolve(JSON.parse(read(path).toString()) as T);
  const reader = new MessageReader('/messages/answers.json', '/messages/');
  const engine = loadEngine('/pagefind/', 'account', pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  const finder = new Finder({
    vocabulary: () => json('/search/vocabulary.json'),
    lexicon: (language) => json(`/search/lexicon/${language}.json`),
    engine: () => engine,
  });
  return async (query) => {
    const reading = await reader.read(query, 'en').catch(() => undefined);
    const isSure = reading?.decoded.verdict === 'sure';
    const found = await finder.find(query, { isAnswered: Promise.resolve(isSure) });
    const named =
      reading && isSure
        ? pagesFor(reading.answers.kinds, reading.decoded.kind ?? '', reading.decoded.prefix).flatMap(
            (id) => reading.answers.pages[id]?.href.slice(1) ?? [],
          )
        : [];
    return { found, paths: [...new Set([...named, ...found.hits.map(({ page }) => page.path)])] };
  };
}

export interface Listed {
  found: Found;
  /** Paths of pages, best first. */
  paths: string[];
}
