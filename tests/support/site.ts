import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { defaultLocale, localeFolder, locales, type Locale } from '#i18n/locales.ts';
import { filesOf, type Build } from './builds.ts';

/** Without comments; what stands in <noscript> is markup, as a browser without script reads it. */
const readMarkup = { comment: false, blockTextElements: { script: true, style: true } };

const read = new Map<string, readonly BuiltPage[]>();

/** Every HTML page of a build, in the order of its paths; read once. */
export function pagesOf({ folder }: Build): readonly BuiltPage[] {
  const pages = read.get(folder) ?? filesOf(folder).flatMap((file) => pageOf(folder, file));
  read.set(folder, pages);
  return pages;
}

function pageOf(folder: string, file: string): BuiltPage[] {
  if (!file.endsWith('.html') || file.startsWith('pagefind/')) return [];
  const html = readFileSync(join(folder, file), 'utf8');
  return [{ file, path: file.replace(/(^|\/)index\.html$/, '$1'), html, root: parse(html, readMarkup) }];
}

/** The language that a page lies in, of those that are published. */
export function localeOf({ path }: Pick<BuiltPage, 'path'>): Locale {
  const found = locales.find((locale) => locale !== defaultLocale && path.startsWith(localeFolder(locale)));
  return found ?? defaultLocale;
}

/** Its address inside that language: `fixes/` of `es/fixes/`. */
export function pathInside(page: Pick<BuiltPage, 'path'>): string {
  return page.path.slice(localeFolder(localeOf(page)).length);
}

/** The one element that a selector finds. Throws a sentence that names the page if there is none, or more than one. */
export function only(page: BuiltPage, selector: string): HTMLElement {
  const found = page.root.querySelectorAll(selector);
  const [first] = found;
  if (!first || found.length > 1)
    throw new Error(`${page.file} has ${found.length} of “${selector}”. It needs exactly one.`);
  return first;
}

export interface BuiltPage {
  /** The path of the file inside the build: `fixes/index.html`. */
  file: string;
  /** The address inside the site, without the base: `fixes/`, `404.html`. */
  path: string;
  html: string;
  root: HTMLElement;
}
