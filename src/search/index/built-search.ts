import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languageOf } from '#i18n/language.ts';
import { defaultLocale, localeFolder, localeRow, type Locale } from '#i18n/locales.ts';
import { lookUp } from '#lookup.ts';
import { pagesFor } from '#messages/pages-for.ts';
import { MessageReader, type Reading } from '#messages/reader.ts';
import { loadEngine } from '#search/engine.ts';
import { Finder } from '#search/finder.ts';
import type { Found } from '#search/found.ts';
import type { Vocabulary } from '#search/vocabulary.ts';

/**
 * The search of a built guide in plain Node, on its pages in a language: the very files that ship,
 * Pagefind's too, with a `fetch` that reads the folder. Answers a query as the box does on the commonest
 * phone of its readers. Throws where the folder has no build.
 */
export function searchOf(folder: string, locale: Locale = defaultLocale): (query: string) => Promise<Answer> {
  const home = pathToFileURL(join(folder, '/'));
  const fileOf = (address: string) => new URL(address.replace(/^\//, ''), home);
  globalThis.fetch = (address) => Promise.resolve(new Response(readFileSync(fileOf(String(address)))));
  const json = <T>(path: string) => JSON.parse(readFileSync(fileOf(path), 'utf8')) as T;
  const vocabulary = json<Vocabulary>('search/vocabulary.json');
  const engine = loadEngine(fileOf('pagefind/').href, vocabulary.probe);
  const reader = new MessageReader(`/${localeFolder(locale)}messages/answers.json`, '/messages/');
  const finder = new Finder({
    vocabulary: () => Promise.resolve(vocabulary),
    markers: () => Promise.resolve(json('search/markers.json')),
    lexicon: (language) => Promise.resolve(json(`search/lexicon/${language}.json`)),
    engine: () => engine,
  });
  return async (query) => {
    const phone = localeRow(locale).phones[0];
    const reading = await reader.read(query, phone, (text) => finder.languagesOf(text)).catch(() => undefined);
    const isSure = reading?.decoded.verdict === 'sure';
    const found = await finder.find(query, { languages: [languageOf(locale)], isAnswered: Promise.resolve(isSure) });
    const named = reading ? pathsNamed(reading, `/${localeFolder(locale)}`) : [];
    return { reading, found, paths: [...new Set([...named, ...found.hits.map(({ page }) => page.path)])] };
  };
}

/** The paths of the pages that a recognised message names, inside the language, best first. */
function pathsNamed({ answers, decoded }: Reading, home: string): string[] {
  if (decoded.verdict !== 'sure') return [];
  const ids = pagesFor(answers.kinds, decoded.match.kind, decoded.match.prefix);
  return ids.map((id) => lookUp(answers.pages, id, 'pages in answers.json').href.slice(home.length));
}

export interface Answer {
  /** What the decoder made of it; `undefined` where it could not be loaded. */
  reading: Reading | undefined;
  found: Found;
  /** Paths of pages: those that a recognised message names, then those found, best first. */
  paths: string[];
}
