import { createHash } from 'node:crypto';
import { defaultLocale, localeFolder, type Locale } from '#i18n/locales.ts';
import { isHashed, type Entry } from '#offline/stored.ts';

/** What a reader needs without a network: pages, scripts, the search engine with its index, data and the icon. */
const kept = [
  /\.html$/,
  /^.+\/.+\.(?:js|json|pagefind|pf_index|pf_meta)$/,
  /^icon\.svg$/,
  /^photo\/.+\.packed$/,
  /(?:^|\/)site\.webmanifest$/,
];

/**
 * What lies at the root for all languages: scripts, the search with its one index, the words of phones and of other languages,
 * the letter in English, which support reads, what reads photos, the icon.
 */
const shared =
  /^(?:_astro|pagefind|photo|search\/lexicon)\/|^search\/(?:vocabulary|markers)\.json$|^messages\/(?!answers\.|meanings\.)[^/]+\.json$|^which-fix\/letter\.json$|^icon\.svg$/;

/** What is left out: the page of a wrong address, the one-file guide and files for hosts. */
const leftOut = [/^404\.html$/, /(?:^|\/)guide\.html$/, /^hosting\//];

/**
 * What the service worker of a language stores, from the files of a build: addresses relative to the language's home (`./` for
 * the home page itself), each with the integrity of its bytes, so that only the very files of this build are ever stored or shown.
 */
export function manifestOf(files: Iterable<BuiltFile>, locale: Locale, locales: readonly Locale[]): Entry[] {
  const entries: { path: string; entry: Entry }[] = [];
  for (const { path, content } of files)
    if (isKept(path) && isOf(path, locale, locales) && !(path.endsWith('.html') && asksNotTo(content)))
      entries.push({ path, entry: entryOf(path, content, localeFolder(locale)) });
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ entry }) => entry);
}

/** Whether a page says itself that it is not stored, as src/layouts/Page.astro lets one of thousands. */
function asksNotTo(content: Uint8Array): boolean {
  return Buffer.from(content.buffer, content.byteOffset, content.length).includes('<meta name="offline" content="no">');
}

/** Whether a file is for the readers of a language: its own, or one that all use. */
function isOf(path: string, locale: Locale, locales: readonly Locale[]): boolean {
  const owner = locales.find((other) => other !== defaultLocale && path.startsWith(localeFolder(other)));
  return (owner ?? defaultLocale) === locale || (owner === undefined && shared.test(path));
}

function entryOf(path: string, content: Uint8Array, folder: string): Entry {
  const hash = createHash('sha256').update(content).digest('base64');
  return {
    url: (path.startsWith(folder) ? `./${path.slice(folder.length)}` : `../${path}`).replace(/\/index\.html$/, '/'),
    revision: isHashed(`/${path}`) ? null : hash.slice(0, 12),
    integrity: `sha256-${hash}`,
  };
}

/** Whether a file of the build is stored. `path` is relative to the build, with `/`. */
export function isKept(path: string): boolean {
  return kept.some((pattern) => pattern.test(path)) && !leftOut.some((pattern) => pattern.test(path));
}

export interface BuiltFile {
  path: string;
  content: Uint8Array;
}
