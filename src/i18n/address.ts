import { localeFolder, type Locale } from './locales.ts';

// Astro ends the base path with a slash however it is written (`trailingSlash: 'always'`).

/**
 * The address of a page inside the site: `addressOf('en', 'fixes/clear-cache/')` gives `/fixes/clear-cache/`,
 * with the base path (BASE) before it and the language's code where it is not the default one.
 */
export function addressOf(locale: Locale, path = ''): string {
  return `${import.meta.env.BASE_URL}${localeFolder(locale)}${path}`;
}

/**
 * An address of the site as one that is right elsewhere too, in a file or on another host. A build that is not told its host
 * (SITE) knows none: it gives the path alone, which is right wherever the guide lies.
 */
export function wholeAddress(path: string, site: string | URL | undefined): string {
  return site ? new URL(path, site).href : path;
}

/** The address of a file of `public/` or of the build, which no language has a folder of its own for. */
export function fileAddress(path: string): string {
  return `${import.meta.env.BASE_URL}${path}`;
}
