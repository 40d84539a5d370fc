import { fingerprintOf, wordsToTranslate } from '#i18n/fingerprint.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { faultsOfTranslation } from '#i18n/translation.ts';
import type { Content } from '../support/content.ts';
import { articleFolders, wordFiles } from './translations.ts';

/** Every part of the guide that is translated by itself, with the fingerprint of its English words. */
export async function partsOf(content: Content): Promise<Part[]> {
  const articles = articleFolders(content).flatMap(({ folder, articles: originals }) =>
    [...originals].map(([id, data]) => ({
      name: `${folder}/${id.slice(`${defaultLocale}/${folder}/`.length)}`,
      words: wordsToTranslate({ data, body: data.body }),
    })),
  );
  const groups = wordFiles(content).flatMap(({ file, words }) =>
    Object.entries(words).map(([group, own]: [string, unknown]) => ({ name: `${file}.${group}`, words: own })),
  );
  return Promise.all(
    [...articles, ...groups].map(async (part) => ({ ...part, fingerprint: await fingerprintOf(part.words) })),
  );
}

/** How far a language is with a part: whether it has it, of which English words, and whether a second person has read it. */
export async function stateOf(content: Content, folder: string, part: Part): Promise<State> {
  const own = ownWordsOf(content, folder, part.name);
  const isWhole =
    part.name.includes('/') || faultsOfTranslation(part.words, own, folder, true).length === 0;
  if (own === undefined || !isWhole) return { words: 'missing', reading: 'unread' };
  const reading = content.readers.get(`${folder}/read`)?.[part.name];
  const isAsRead = reading?.words === (await fingerprintOf(own));
  return {
    words: content.takenFrom.get(`${folder}/source`)?.[part.name] === part.fingerprint ? 'done' : 'changed',
    reading: reading ? (isAsRead ? 'read' : 'rewritten') : 'unread',
  };
}

/** The words of a language for a part, undefined where it has none. */
export function ownWordsOf({ translations, translatedWords }: Content, folder: string, name: string): unknown {
  const [file = name, group = name] = name.split('.');
  if (!name.includes('/')) return translatedWords.get(`${folder}/${file}`)?.[group];
  const article = translations.get(`${folder}/${name}`);
  return article && [article.title, article.summary, article.symptoms, article.claims, article.body.trim()];
}

export interface Part {
  /** `fixes/reset-password`, or `site.nav` for a group of words. */
  name: string;
  /** In English. */
  words: unknown;
  fingerprint: string;
}

export interface State {
  /** `changed`: it is a translation of older English words. */
  words: 'done' | 'changed' | 'missing';
  /** `rewritten`: its words have changed since a second person read them. */
  reading: 'read' | 'rewritten' | 'unread';
}
