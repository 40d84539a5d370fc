import { directionOf } from './language.ts';

/** The language the guide is written in first: the facts of the others come from it, and it lies at the root of the site. */
export const defaultLocale = 'en' as const;

/**
 * A made-up right-to-left language that shows hard-coded words. `ar-XB` is the code Android and Chromium use for the same
 * purpose.
 */
export const pseudoLocale = 'ar-XB' as const;

/** Every language of the guide by its BCP 47 tag, in the order shown. Adding a language is one row. */
const table = {
  [defaultLocale]: { name: 'English', phones: ['en'], state: 'published' },
  es: { name: 'Español', phones: ['es-419', 'es'], state: 'published' },
  ar: { name: 'العربية', phones: ['ar'], state: 'published' },
  'pt-BR': { name: 'Português', phones: ['pt-BR'], hreflang: 'pt', state: 'published' },
  id: { name: 'Indonesia', phones: ['id'], state: 'published' },
  ru: { name: 'Русский', phones: ['ru'], state: 'published' },
  hi: { name: 'हिन्दी', phones: ['hi'], state: 'published' },
  tr: { name: 'Türkçe', phones: ['tr'], state: 'draft' },
  [pseudoLocale]: { name: 'Pseudo', phones: ['en'], state: 'made up' },
} as const satisfies Record<string, Row>;

/** All languages, built or not. */
export const allLocales = Object.keys(table) as Locale[];

/** The languages of this build. */
export const locales: readonly Locale[] = chosenLocales(process.env);

/**
 * The languages to build, the default one first: those that are published; the drafts too where DRAFTS is set; those that
 * LOCALES names, whatever their state, as in `LOCALES=en,ar`. Throws a sentence where it names one that is not in the table.
 */
export function chosenLocales({ LOCALES, DRAFTS }: Environment): Locale[] {
  const named = LOCALES ? LOCALES.split(',').map((name) => name.trim()) : undefined;
  const unknown = named?.find((name) => !allLocales.some((locale) => locale === name));
  if (unknown !== undefined)
    throw new Error(
      `LOCALES is “${LOCALES}”. src/i18n/locales.ts has no “${unknown}”: write some of ${allLocales.join(', ')}.`,
    );
  return allLocales.filter((locale) => {
    if (locale === defaultLocale) return true;
    if (named) return named.includes(locale);
    const { state } = localeRow(locale);
    return state === 'published' || (state === 'draft' && Boolean(DRAFTS));
  });
}

/** The languages that readers are offered, of those that are built. */
export const offeredLocales: readonly Locale[] = locales.filter((locale) => localeRow(locale).state !== 'made up');

/** What the table says of a language. */
export function localeRow(locale: Locale): Row {
  return table[locale];
}

/** The attributes that mark words of one language on a page in another: none where they are the same. */
export function marked(language: string, locale: Locale): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === locale ? {} : { lang: language, dir: directionOf(language) };
}

/**
 * The attributes of words of a phone, which no browser may translate. On an English page it may: a reader who has it translated has
 * no English phone.
 */
export function quoted(language: string, locale: Locale): { lang?: string; dir?: 'ltr' | 'rtl'; translate?: 'no' } {
  return language === defaultLocale && locale === defaultLocale ? {} : { ...marked(language, locale), translate: 'no' };
}

/** The name of a language in addresses and under content/: its tag in small letters. */
export function localePath(locale: Locale): string {
  return locale.toLowerCase();
}

/** The value of the `[...locale]` route parameter: none for the default locale, which lives at the root. */
function localeParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : localePath(locale);
}

/** The folder of a language inside the site: '' for the default locale, `pt-br/` for another. */
export function localeFolder(locale: Locale): string {
  return locale === defaultLocale ? '' : `${localePath(locale)}/`;
}

/** One route per locale, for the `getStaticPaths` of a page that exists once in every language. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** A route per article and locale, for the `getStaticPaths` of a page that shows one. */
export async function articleRoutes<A extends { id: string }>(
  articlesOf: (locale: Locale) => Promise<readonly A[]>,
): Promise<ArticleRoute<A>[]> {
  const routes = locales.map(async (locale) =>
    (await articlesOf(locale)).map((article): ArticleRoute<A> => ({
      params: { locale: localeParam(locale), id: article.id },
      props: { locale, article },
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

interface ArticleRoute<A> {
  params: { locale: string | undefined; id: string };
  props: { locale: Locale; article: A };
}

/** A language of the guide. */
export interface Row {
  /** Its own name for itself. */
  name: string;
  /** The phone languages of its readers, as content/phone/ has them; first that of those who name no region. */
  phones: readonly [string, ...string[]];
  /** What search engines are told where it is not the tag itself: `pt` for a `pt-BR` that readers in Portugal find too. */
  hreflang?: string;
  /** `published`: whole, or the build fails · `draft`: what it lacks is shown in English · `made up`: for tests. */
  state: 'published' | 'draft' | 'made up';
}

export type Locale = keyof typeof table;

/** As of `process.env`; one that is empty counts as not set. */
type Environment = Readonly<Record<string, string | undefined>>;
