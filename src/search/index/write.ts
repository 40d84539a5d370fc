import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { localeFolder, locales, type Locale } from '#i18n/locales.ts';
import { articleText } from './article.ts';
import { makeIndex, type IndexSource } from './pagefind.ts';
import type { SearchRecord, SearchRecords } from './records.ts';

const recordsFile = 'search/records.json';

/**
 * Writes the search index of a build: Pagefind's files and, for each language of the guide, the
 * vocabulary. Reads the texts of the articles from their built pages. Returns the number of pages in
 * the index.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const sources = await Promise.all(locales.map((locale) => sourceOf(folder, locale)));
  const { files, vocabularies } = await makeIndex(sources);
  for (const { path, content } of files) await write(join(folder, 'pagefind', path), content);
  for (const [index, source] of sources.entries()) {
    await write(join(folder, source.folder, 'search/vocabulary.json'), JSON.stringify(vocabularies[index]));
    await rm(join(folder, source.folder, recordsFile));
  }
  return vocabularies.reduce((sum, { pages }) => sum + pages.length, 0);
}

async function sourceOf(build: string, locale: Locale): Promise<IndexSource> {
  const folder = localeFolder(locale);
  const records = JSON.parse(await readFile(join(build, folder, recordsFile), 'utf8')) as SearchRecords;
  // A page of lists or forms is no article and has no text to search.
  const textOf = ({ path, isArticle }: SearchRecord) =>
    isArticle ? articleText(readFileSync(join(build, folder, path, 'index.html'), 'utf8')) : '';
  return { folder, records, textOf };
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
