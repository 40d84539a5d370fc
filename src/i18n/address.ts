import { localeFolder, type Locale } from './locales.ts';

// Astro ends the base path with a slash however it is written (`trailingSlash: 'always'`).

/**
 * The address of a page inside the site: `addressOf('en', 'fixes/clear-cache/')` gives `/fixes/clear-cache/`,
 * with the base path (BASE) before it and the language's code where it is not the default one.
 */
export function addressOf(locale: Locale, path = ''): string {
  return `${import.meta.env.BASE_URL}${localeFolder(locale)}${path}`;
}

/** The address of a file of `public/` or of the build, which no language has a folder of its own for. */
export function fileAddress(path: string): string {
  return `${import.meta.env.BASE_URL}${path}`;
}
