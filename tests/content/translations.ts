import { allLocales, defaultLocale, localePath, localeRow, pseudoLocale, type Locale } from '#i18n/locales.ts';
import { inLanguage } from '#i18n/translated.ts';
import { faultsOfTranslation } from '#i18n/translation.ts';
import { linkOf } from '#references.ts';
import { only, type Content } from '../support/content.ts';

/** The languages that are translations. */
export const written = allLocales.filter((locale) => locale !== defaultLocale && locale !== pseudoLocale);

/** What is wrong with the translations, of drafts as well: sentences with file, part and mend. */
export async function faultsOfTranslations(content: Content): Promise<string[]> {
  const { translations, translatedWords, links } = content;
  const known = new Set(written.map(localePath));
  const files = [...[...translations.keys()].map((id) => `${id}.mdx`), ...[...translatedWords.keys()].map((id) => `${id}.yaml`)];
  const outside = only(links, 'links');
  return [
    ...files
      .filter((file) => !known.has(file.split('/')[0] ?? file))
      .map((file) => `content/${file}: src/i18n/locales.ts has no language of this folder's name. Add its row there.`),
    ...[...translations].flatMap(([id, { body }]) =>
      Array.from(body.matchAll(/<Outside\s+id="([^"]*)"/g)).flatMap(([tag, link]) =>
        told(() => linkOf(outside, String(link), `content/${id}.mdx, ${tag}>`)),
      ),
    ),
    ...(await Promise.all(written.map((locale) => faultsIn(content, locale)))).flat(),
    ...written.flatMap((locale) => wrongWordsIn(content, localePath(locale))),
  ];
}

async function faultsIn(content: Content, locale: Locale): Promise<string[]> {
  const translations = entriesOf(content.translations);
  const taken = content.takenFrom.get(`${localePath(locale)}/source`);
  const isWhole = localeRow(locale).state === 'published';
  const words = wordFiles(content).flatMap(({ file, words: english }) => {
    const id = `${localePath(locale)}/${file}`;
    const own = content.translatedWords.get(id);
    return faultsOfTranslation(english, own, locale, isWhole).map((fault) => `content/${id}.yaml, ${fault}`);
  });
  const articles = articleFolders(content).map(({ folder, articles: originals }) =>
    inLanguage(entriesOf(originals), translations, taken, folder, locale).then(
      () => [],
      (error: unknown) => [error instanceof Error ? error.message : String(error)],
    ),
  );
  return [...words, ...(await Promise.all(articles)).flat()];
}

/** The files of English words that are no articles. */
export function wordFiles(content: Content) {
  return [
    { file: 'site', words: only(content.site, 'en/site') },
    { file: 'triage', words: only(content.triageWords, 'en/triage') },
    { file: 'messages', words: only(content.messageWords, 'en/messages') },
  ];
}

/** The folders of English articles. */
export function articleFolders({ fixes, questions, pages }: Content) {
  return [
    { folder: 'fixes', articles: fixes },
    { folder: 'faq', articles: questions },
    { folder: 'pages', articles: pages },
  ];
}

/** Words that the glossary of a language excludes, whole words whatever their letters. */
function wrongWordsIn({ glossaries, translations, translatedWords }: Content, folder: string): string[] {
  const files = [
    ...[...translations].map(([id, article]) => ({ file: `content/${id}.mdx`, words: textsIn(article) })),
    ...[...translatedWords].map(([id, words]) => ({ file: `content/${id}.yaml`, words: textsIn(words) })),
  ].filter(({ file }) => file.startsWith(`content/${folder}/`));
  return Object.entries(glossaries.get(`${folder}/glossary`) ?? {}).flatMap(([term, { use, never }]) =>
    never.flatMap((word) => {
      const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
      return files
        .filter(({ words }) => pattern.test(words))
        .map(({ file }) => `${file}: “${word}” is written for “${term}”. The glossary says “${use}”.`);
    }),
  );
}

/** All texts of a tree in one, without their components and addresses. */
function textsIn(tree: unknown): string {
  if (typeof tree === 'string') return tree.replace(/<[^>]*>|\]\([^)]*\)|\{#[^}]*\}/g, ' ');
  return typeof tree === 'object' && tree !== null ? Object.values(tree).map(textsIn).join('\n') : '';
}

function entriesOf<T extends { body: string }>(files: ReadonlyMap<string, T>): { id: string; body: string; data: T }[] {
  return [...files].map(([id, data]) => ({ id, body: data.body, data }));
}

/** The sentence that a check throws, if it does. */
function told(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
