import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { localeFolder, locales, type Locale } from '#i18n/locales.ts';
import { indexesOf, makeIndex, type IndexFile, type IndexSource } from './pagefind.ts';
import type { SearchRecords } from './records.ts';

const recordsFile = 'search/records.json';

/**
 * Writes the search index of a build: Pagefind's files and, for each language of the guide, the vocabulary. Reads the texts of
 * the articles from their built pages. Returns the number of pages in the index.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const sources = await Promise.all(locales.map((locale) => sourceOf(folder, locale)));
  const { files, vocabularies } = await makeIndex(sources);
  for (const { path, content } of files) await write(join(folder, 'pagefind', path), content);
  for (const [index, source] of sources.entries()) {
    await write(join(folder, source.folder, 'search/vocabulary.json'), JSON.stringify(vocabularies[index]));
    await rm(join(folder, source.folder, recordsFile));
    await namePreloads(join(folder, source.folder, 'search/index.html'), files, source.records.locale);
  }
  return vocabularies.reduce((sum, { pages }) => sum + pages.length, 0);
}

async function sourceOf(build: string, locale: Locale): Promise<IndexSource> {
  const folder = localeFolder(locale);
  const records = JSON.parse(await readFile(join(build, folder, recordsFile), 'utf8')) as SearchRecords;
  return { folder, records, htmlOf: (path) => readFileSync(join(build, folder, path, 'index.html'), 'utf8') };
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
