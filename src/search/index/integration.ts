import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlash } from '#i18n/base.ts';
import { indexesOf, makeIndex, type IndexFile, type IndexSource } from './pagefind.ts';
import type { SearchRecords } from './records.ts';

const recordsFile = 'search/records.json';
const vocabularyFile = 'search/vocabulary.json';
const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', md: 'text/markdown' };

/**
 * Makes the search index when the pages are built, and serves that of the last build while the site is being written, with the
 * texts that results quote.
 * Its place among the integrations is before all that list or sign the files of the build.
 */
export function search(): AstroIntegration {
  let base = '/';
  let out = '';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
        out = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
          const file = path.startsWith(base) ? path.slice(base.length) : '';
          const isOurs =
            (/^pagefind\/[\w./-]+$/.test(file) || file.endsWith(vocabularyFile) || file.endsWith('/index.md')) &&
            !file.includes('..') &&
            existsSync(join(out, file));
          if (!isOurs) return next();
          response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
          createReadStream(join(out, file)).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sources = await sourcesIn(folder);
        const { files, vocabularies } = await makeIndex(sources);
        for (const { path, content } of files) await write(join(folder, 'pagefind', path), content);
        for (const [index, source] of sources.entries()) {
          await write(join(folder, source.folder, vocabularyFile), JSON.stringify(vocabularies[index]));
          await rm(join(folder, source.folder, recordsFile));
          await namePreloads(join(folder, source.folder, 'search/index.html'), files, source.records.locale);
        }
        logger.info(`${vocabularies.reduce((sum, { pages }) => sum + pages.length, 0)} pages are in the search index`);
      },
    },
  };
}

async function sourcesIn(folder: string): Promise<IndexSource[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.split(sep).join('/'));
  const found = files.filter((file) => file === recordsFile || file.endsWith(`/${recordsFile}`)).sort();
  return Promise.all(
    found.map(async (file) => {
      const own = file.slice(0, -recordsFile.length);
      const records = JSON.parse(await readFile(join(folder, file), 'utf8')) as SearchRecords;
      return { folder: own, records, htmlOf: (path) => readFileSync(join(folder, own, path, 'index.html'), 'utf8') };
    }),
  );
}

/** Tells the search page which files Pagefind will ask for one after the other, so that it can fetch them side by side. */
async function namePreloads(page: string, files: readonly IndexFile[], locale: string): Promise<void> {
  const language = locale.toLowerCase();
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const wasm = indexesOf(entry)[language]?.wasm;
  const isNeeded = new RegExp(
    `^(?:pagefind\\.${language}_.*pf_meta|index/${language}_.*|wasm\\.${wasm ?? 'unknown'}\\.pagefind)$`,
  );
  const paths = files.map(({ path }) => path).filter((path) => isNeeded.test(path));
  const html = await readFile(page, 'utf8');
  const place = /(?<=\s)data-preload(?:="")?(?=[\s>])/;
  if (!place.test(html))
    throw new Error(
      `${page} has no empty data-preload for the names of the index files. Mend src/search/Search.astro.`,
    );
  await writeFile(page, html.replace(place, `data-preload="pagefind-entry.json?ts= ${paths.join(' ')}"`));
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
