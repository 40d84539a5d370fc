import { data } from '#browser/dom.ts';
import { loadJson } from '#browser/load.ts';
import { preload } from '#browser/preload.ts';
import { Finder } from '#search/finder.ts';
import type { PageTitle, Vocabulary } from '#search/vocabulary.ts';

/**
 * The search over the files whose addresses an element has as data. The one index is in English: a page
 * in another language has titles of its own beside it, which are handed to `take` before anything is found.
 */
export function finderFor(element: HTMLElement, take: (titles: Titles) => void): Finder {
  return new Finder({
    vocabulary: async () => {
      const { titles } = element.dataset;
      const [vocabulary] = await Promise.all([
        loadJson<Vocabulary>(data(element, 'vocabulary')),
        titles && loadJson<Titles>(titles).then(take),
      ]);
      return vocabulary;
    },
    markers: () => loadJson(`${data(element, 'languages')}markers.json`),
    lexicon: (language) => loadJson(`${data(element, 'languages')}lexicon/${language}.json`),
    engine: async ({ engineFiles, probe }) => {
      const folder = data(element, 'pagefind');
      preload(
        engineFiles.map((file) => folder + file),
        `${folder}pagefind.js`,
      );
      const { loadEngine } = await import('#search/engine.ts');
      return loadEngine(folder, probe);
    },
  });
}

/** The titles of pages by path, where they are not those of the index. */
export type Titles = Readonly<Record<string, PageTitle>>;
