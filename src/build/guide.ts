import { renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { localeFolder, locales } from '#i18n/locales.ts';
import { standAlone } from './stand-alone.ts';

/** The pages of which the guides in one file are made, by their paths in the build, one for each language. */
const pages = locales.map((locale) => `${localeFolder(locale)}guide/index.html`);

/** Whether a guide in one file is made of a page. */
export function isGuide(path: string): boolean {
  return pages.includes(path);
}

/**
 * The guide in one file that is made of a page, which needs no other; none of most pages. `home` is the address of the site's
 * home page.
 */
export function guideOf(path: string, html: string, home: string): Guide | undefined {
  if (!isGuide(path)) return undefined;
  const whole = standAlone(html, home + path.replace(/guide\/index\.html$/, ''));
  return { path: fileOf(path), html: whole, size: gzipSync(whole).length };
}

/** Puts the guides of a build where they lie for readers: Astro writes every page into a folder of its own. */
export function moveGuides(folder: string): void {
  for (const page of pages) {
    renameSync(join(folder, page), join(folder, fileOf(page)));
    rmdirSync(dirname(join(folder, page)));
  }
}

function fileOf(page: string): string {
  return page.replace(/\/index\.html$/, '.html');
}

/**
 * The page with the size of the one-file guide where src/guide/GuideLink.astro leaves a mark for it, in the words of the
 * page's language. Throws where the page links to a guide that was not built.
 */
export function withGuideSize(html: string, sizes: ReadonlyMap<string, number>): string {
  const language = /<html lang="([^"]+)"/.exec(html)?.[1];
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return html.replace(/<span data-size-of="([^"]+)">[^<]*/g, (_mark, path: string) => {
    const size = sizes.get(path);
    if (size === undefined)
      throw new Error(
        `It links to ${path}, which was not built. Write src/pages/[...locale]/guide.astro for its language.`,
      );
    return `<span>${kilobytes.format(size / 1000)}`;
  });
}

export interface Guide {
  /** In the build: `es/guide.html`. */
  path: string;
  html: string;
  /** The bytes it takes to fetch it. */
  size: number;
}
