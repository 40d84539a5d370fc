import { checkHeadings, headingsOf } from './headings.ts';
import { defaultLocale, localePath, localeRow, type Locale } from './locales.ts';

/**
 * The articles of a collection in a language: the English ones, each with the words and the body of its translation where there
 * is one. Ids of entries are `<locale>/<folder>/<id>`; `folder` is the collection's own. Throws a sentence where a translation
 * has no English article, other headings or another number of claims, and where a published language lacks one.
 */
export function inLanguage<E extends Original, T extends Translation>(
  originals: readonly E[],
  translations: readonly T[],
  folder: string,
  locale: Locale,
): Translated<E, T>[] {
  const own = `${localePath(locale)}/${folder}`;
  const byId = new Map(
    translations.filter(({ id }) => id.startsWith(`${own}/`)).map((entry) => [entry.id.slice(own.length + 1), entry]),
  );
  const articles = originals.map((entry): Translated<E, T> => {
    const id = entry.id.slice(`${defaultLocale}/${folder}/`.length);
    const translation = byId.get(id);
    byId.delete(id);
    if (!translation) {
      if (locale !== defaultLocale && localeRow(locale).state === 'published')
        throw new Error(
          `content/${own}/${id}.mdx is missing. Translate it, or make the language a draft in src/i18n/locales.ts.`,
        );
      return { id, words: entry.data, entry, language: defaultLocale, file: fileOf(entry) };
    }
    const words = wordsOf(entry, translation);
    checkHeadings(headingsIn(entry), headingsIn(translation), fileOf(translation));
    return { id, words, entry: translation, language: locale, file: fileOf(translation) };
  });
  const [stray] = byId.values();
  if (stray)
    throw new Error(`${fileOf(stray)}: there is no English article of this name. Correct the name of the file.`);
  return articles;
}

/** The facts of the English article with the words of its translation. */
function wordsOf<E extends Original>(original: E, translation: Translation): E['data'] {
  const { claims, ...words } = translation.data;
  const { sources } = original.data;
  if (claims.length !== sources.length)
    throw new Error(
      `${fileOf(translation)}, claims: there are ${claims.length}, and ${fileOf(original)} has ${sources.length} sources. Write one sentence for each, in their order.`,
    );
  return {
    ...original.data,
    ...words,
    sources: sources.map((source, at) => ({ ...source, claim: claims[at] })),
  } as E['data'];
}

function headingsIn(entry: Written): string[] {
  if (entry.body === undefined) throw new Error(`${fileOf(entry)} has no text below its front matter. Write it.`);
  return headingsOf(entry.body, fileOf(entry));
}

function fileOf({ id }: { id: string }): string {
  return `content/${id}.mdx`;
}

/** An article as its file has it. */
interface Written {
  id: string;
  /** The Markdown below the front matter. */
  body?: string;
}

interface Original extends Written {
  data: { sources: readonly { claim: string }[] };
}

interface Translation extends Written {
  data: { claims: readonly string[] };
}

/** An article as it is shown in a language. */
interface Translated<E extends Original, T extends Translation> {
  /** Its id in every language, part of its address. */
  id: string;
  /** Its front matter: English facts, and words of the language. */
  words: E['data'];
  /** What is rendered. */
  entry: E | T;
  /** The language it is really written in. */
  language: Locale;
  /** Its file, for errors, which name it. */
  file: string;
}
