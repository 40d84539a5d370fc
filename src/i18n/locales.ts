/** The languages the guide is written in; the first is the default, at the root of the site. */
export const defaultLocale = 'en';

/**
 * A made-up right-to-left language that shows hard-coded words: built only when PSEUDO_LOCALE is set, never published.
 * `ar-XB` is the code Android and Chromium use for the same purpose.
 */
export const pseudoLocale = 'ar-XB';

const isPseudoBuild = Boolean(globalThis.process?.env['PSEUDO_LOCALE']);

export const locales: readonly Locale[] = isPseudoBuild ? [defaultLocale, pseudoLocale] : [defaultLocale];

/** The direction in which a language is written, for `dir`. Takes any BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(languageOf(language)) ? 'rtl' : 'ltr';
}

/** The language of a BCP 47 tag without its region: `pt` for `pt-BR`. */
export function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** The attributes that mark words of one language on a page in another: none where they are the same. */
export function marked(language: string, locale: Locale): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === locale ? {} : { lang: language, dir: directionOf(language) };
}

/** The value of the `[...locale]` route parameter: none for the default locale, which lives at the root. */
function localeParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** The folder of a language inside the site: '' for the default locale, `de/` for another. */
export function localeFolder(locale: Locale): string {
  return locale === defaultLocale ? '' : `${locale}/`;
}

/** One route per locale, for the `getStaticPaths` of a page that exists once in every language. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** A route per article and locale, for the `getStaticPaths` of a page that shows one; the ones before and after it come along. */
export async function articleRoutes<A extends { id: string }>(articlesOf: (locale: Locale) => Promise<readonly A[]>) {
  const routes = locales.map(async (locale) =>
    (await articlesOf(locale)).map((article, at, articles) => ({
      params: { locale: localeParam(locale), id: article.id },
      props: { locale, article, previous: articles[at - 1], next: articles[at + 1] },
    })),
  );
  return (await Promise.all(routes)).flat();
}

/** The language of the page that is being built, by Astro's `currentLocale`. Throws where it is none of the guide's. */
export function localeOf(current: string = defaultLocale): Locale {
  const locale = locales.find((candidate) => candidate === current);
  if (!locale) throw new Error(`A page is in “${current}”, which src/i18n/locales.ts does not list. Add it there.`);
  return locale;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

export type Locale = typeof defaultLocale | typeof pseudoLocale;
