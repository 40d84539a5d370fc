import { defaultLocale, type Locale } from './locales.ts';

/**
 * The articles of a collection in a language: those of the default language, each replaced by its translation where there is
 * one. Ids of entries are `<locale>/<folder>/<id>`.
 */
export function inLanguage<E extends { id: string }>(entries: readonly E[], locale: Locale): Translated<E>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((original) => {
    const [language, folder, id] = original.id.split('/');
    if (language !== defaultLocale || !id) return [];
    const translation = byId.get(`${locale}/${folder}/${id}`);
    const entry = translation ?? original;
    return [{ id, entry, language: translation ? locale : defaultLocale, file: `content/${entry.id}.mdx` }];
  });
}

/** An article as it is shown in a language. */
interface Translated<E> {
  /** Its id in every language, part of its address. */
  id: string;
  entry: E;
  /** The language it is really written in. */
  language: Locale;
  /** Its file, for errors, which name it. */
  file: string;
}
