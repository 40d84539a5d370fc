import { data } from '#browser/dom.ts';
import { loadJson } from '#browser/load.ts';
import { preload } from '#browser/preload.ts';
import { Finder } from '#search/finder.ts';
import type { Vocabulary } from '#search/vocabulary.ts';

/** The search over the files whose addresses an element has as data. */
export function finderFor(element: HTMLElement, vocabulary: () => Promise<Vocabulary>): Finder {
  return new Finder({
    vocabulary,
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
