import { fingerprintOf, wordsToTranslate, type Translatable } from './fingerprint.ts';
import { headingsOf } from './headings.ts';
import { defaultLocale, localePath, localeRow, type Locale } from './locales.ts';
import { differences, skeletonOf } from './skeleton.ts';

/**
 * The articles of a collection in a language: the English ones, each with the words and the body of its translation where there
 * is one. Ids of entries are `<locale>/<folder>/<id>`; `folder` is the collection's own, `taken` the language's source.yaml.
 *
 * A translation of older English words is shown as long as it says as many things: where a step, a number or a warning came or
 * went, the English article is shown, so that nobody is given an old limit. Throws a sentence where a translation has no
 * English article, does not fit the words it was made of, or is of no known ones, and where a published language lacks one.
 */
export async function inLanguage<E extends Original, T extends Translation>(
  originals: readonly E[],
  translations: readonly T[],
  taken: Readonly<Record<string, string>> | undefined,
  folder: string,
  locale: Locale,
): Promise<Translated<E, T>[]> {
  const own = `${localePath(locale)}/${folder}`;
  const byId = new Map(
    translations.filter(({ id }) => id.startsWith(`${own}/`)).map((entry) => [entry.id.slice(own.length + 1), entry]),
  );
  const english = originals.map((entry) => ({ id: entry.id.slice(`${defaultLocale}/${folder}/`.length), entry }));
  const stray = [...byId].find(([id]) => !english.some((original) => original.id === id))?.[1];
  if (stray)
    throw new Error(`${fileOf(stray)}: there is no English article of this name. Correct the name of the file.`);
  return Promise.all(
    english.map(async ({ id, entry }): Promise<Translated<E, T>> => {
      const translation = byId.get(id);
      const original: Translated<E, T> = {
        id,
        words: entry.data,
        entry,
        language: defaultLocale,
        isOlder: false,
        file: fileOf(entry),
      };
      if (locale !== defaultLocale && localeRow(locale).state === 'published' && !translation)
        throw new Error(
          `content/${own}/${id}.mdx is missing. Translate it, or make the language a draft in src/i18n/locales.ts.`,
        );
      if (!translation) return original;
      const isFresh = await isOfTheseWords(entry, taken?.[`${folder}/${id}`], translation);
      const [difference] = differencesOf(entry, translation);
      if (difference !== undefined && isFresh)
        throw new Error(`${fileOf(translation)}: ${difference}. Translate what ${fileOf(entry)} says, all of it.`);
      if (difference !== undefined) return original;
      const words = withWordsOf(entry, translation);
      return { id, words, entry: translation, language: locale, isOlder: !isFresh, file: fileOf(translation) };
    }),
  );
}

/** Whether a translation is one of the English words as they are now. */
async function isOfTheseWords(original: Original, taken: string | undefined, translation: Translation) {
  if (taken === undefined) {
    const [folder, ...part] = translation.id.split('/');
    throw new Error(
      `content/${folder}/source.yaml: “${part.join('/')}” is missing. Run: npm run languages -- took ${folder} ${part.join('/')}`,
    );
  }
  return taken === (await fingerprintOf(wordsToTranslate(original)));
}

/** What a translation has otherwise than English, in words. */
function differencesOf(original: Original, translation: Translation): string[] {
  const claims = [original.data.sources.length, translation.data.claims.length];
  headingsOf(bodyOf(translation), fileOf(translation));
  return [
    ...(claims[0] === claims[1] ? [] : [`it has ${claims[1]} claims, in English ${claims[0]} sources`]),
    ...differences(skeletonOf(bodyOf(original)), skeletonOf(bodyOf(translation))),
  ];
}

/** The facts of the English article with the words of its translation. */
function withWordsOf<E extends Original>(original: E, translation: Translation): E['data'] {
  const { claims, ...words } = translation.data;
  const sources = original.data.sources.map((source, at) => ({ ...source, claim: claims[at] }));
  return { ...original.data, ...words, sources } as E['data'];
}

/** The Markdown of an article. Throws where its file has none. */
export function bodyOf(entry: Pick<Original | Translation, 'id' | 'body'>): string {
  if (entry.body === undefined) throw new Error(`${fileOf(entry)} has no text below its front matter. Write it.`);
  return entry.body;
}

function fileOf({ id }: { id: string }): string {
  return `content/${id}.mdx`;
}

interface Original extends Translatable {
  id: string;
}

interface Translation {
  id: string;
  data: { claims: readonly string[] };
  body?: string | undefined;
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
  /** The words of the English article have changed since it was translated. */
  isOlder: boolean;
  /** Its file, for errors, which name it. */
  file: string;
}
