import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A built site to test: its folder and the base path it was built for. */
export interface Build {
  folder: string;
  base: string;
}

/** The builds that `npm run build:tests` makes. */
export const builds = {
  root: { folder: 'dist', base: '/' },
  deep: { folder: 'dist-deep', base: '/deep/sub-path/' },
  pseudo: { folder: 'dist-pseudo', base: '/' },
} as const satisfies Record<string, Build>;

/** Every HTML page of a build, in the order of its paths. */
export function pagesOf({ folder }: Build): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, path: file.replace(/(^|\/)index\.html$/, '$1'), html, root: parse(html, { comment: false }) };
    });
}

/** Every file of a folder and of those below it, as paths with `/` inside the folder. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The one element that a selector finds, or a sentence that says which page lacks it. */
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
