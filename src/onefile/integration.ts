import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { standAlone } from './anchors.ts';

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
        site = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        const guides = files.filter((file) => /(?:^|[\\/])guide[\\/]index\.html$/.test(file));
        const sizes = new Map(await Promise.all(guides.map((file) => makeGuide(folder, file, site))));
        await Promise.all(
          files.filter((file) => !guides.includes(file)).map((file) => writeSize(join(folder, file), sizes)),
        );
      },
    },
  };
}

/** Puts the one file in the place of its page. Returns its address inside the site and the bytes it takes to fetch it. */
async function makeGuide(folder: string, page: string, site: string): Promise<[string, number]> {
  const address = `${dirname(page).replaceAll('\\', '/')}.html`;
  const html = standAlone(await readFile(join(folder, page), 'utf8'), new URL('.', new URL(address, site)).href);
  await writeFile(join(folder, address), html);
  await rm(dirname(join(folder, page)), { recursive: true });
  return [address, gzipSync(html).length];
}

/** Fills the mark that src/onefile/GuideLink.astro leaves for the size, in the words of the page's language. */
async function writeSize(file: string, sizes: ReadonlyMap<string, number>): Promise<void> {
  const html = await readFile(file, 'utf8');
  const language = /<html lang="([^"]+)"/.exec(html)?.[1];
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const filled = html.replace(/<span data-size-of="([^"]+)">[^<]*/g, (_mark, address: string) => {
    const size = sizes.get(address);
    if (size === undefined)
      throw new Error(
        `${file} links to ${address}, which was not built. Write src/pages/[...locale]/guide.astro for its language.`,
      );
    return `<span>${kilobytes.format(size / 1000)}`;
  });
  if (filled !== html) await writeFile(file, filled);
}
