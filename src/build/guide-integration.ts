import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { pagesIn } from './pages.ts';
import { withSlash } from '#i18n/base.ts';
import { standAlone } from './stand-alone.ts';

/**
 * Makes `guide.html` of each language's page `guide/`: one file that needs no other. Its size goes into the footer of every
 * page. It stands before what makes twins of the pages.
 */
export function oneFile(): AstroIntegration {
  let site = '';
  return {
    name: 'one-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(withSlash(config.base), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sizes = new Map<string, number>();
        for (const { path, html } of pagesIn(folder, /(?:^|\/)guide\/index\.html$/)) {
          const address = `${dirname(path)}.html`;
          sizes.set(address, writeGuide(folder, address, html, site));
        }
        for (const { path, file, html } of pagesIn(folder)) {
          const filled = withSizes(html, path, sizes);
          if (filled !== html) writeFileSync(file, filled);
        }
      },
    },
  };
}

/** Puts the one file in the place of its page. Returns the bytes it takes to fetch it. */
function writeGuide(folder: string, address: string, page: string, site: string): number {
  const html = standAlone(page, new URL('.', new URL(address, site)).href);
  writeFileSync(join(folder, address), html);
  rmSync(join(folder, address.replace(/\.html$/, '')), { recursive: true });
  return gzipSync(html).length;
}

/** Fills the mark that src/guide/GuideLink.astro leaves for the size, in the words of the page's language. */
function withSizes(html: string, path: string, sizes: ReadonlyMap<string, number>): string {
  const language = /<html lang="([^"]+)"/.exec(html)?.[1];
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return html.replace(/<span data-size-of="([^"]+)">[^<]*/g, (_mark, address: string) => {
    const size = sizes.get(address);
    if (size === undefined)
      throw new Error(
        `${path} links to ${address}, which was not built. Write src/pages/[...locale]/guide.astro for its language.`,
      );
    return `<span>${kilobytes.format(size / 1000)}`;
  });
}
