import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { localeFolder, locales } from '#i18n/locales.ts';
import { standAlone } from './stand-alone.ts';

/**
 * Puts `guide.html`, one file that needs no other, in the place of each language's page `guide/`. `home` is the address of
 * the site's home page. Returns the files by their paths in the build, with the bytes it takes to fetch each.
 */
export function writeGuides(folder: string, home: string): Map<string, number> {
  return new Map(
    locales.map((locale) => {
      const own = localeFolder(locale);
      const page = join(folder, own, 'guide');
      const html = standAlone(readFileSync(join(page, 'index.html'), 'utf8'), home + own);
      rmSync(page, { recursive: true });
      writeFileSync(join(folder, own, 'guide.html'), html);
      return [`${own}guide.html`, gzipSync(html).length];
    }),
  );
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
