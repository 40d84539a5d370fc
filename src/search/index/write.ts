import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articleText } from './article.ts';
import { makeIndex, type IndexSource } from './pagefind.ts';
import type { SearchRecord, SearchRecords } from './records.ts';

const recordsFile = 'search/records.json';

/**
 * Writes the search index of a build: Pagefind's files and the vocabulary. There is one for all languages
 * of the guide, of the English pages: a query in any language is put into words of the guide, so that
 * it finds the same pages everywhere. Reads the texts of the articles from their built pages. Returns
 * the number of pages in the index.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const { files, vocabulary } = await makeIndex(await sourceOf(folder));
  for (const { path, content } of files) await write(join(folder, 'pagefind', path), content);
  await write(join(folder, 'search/vocabulary.json'), JSON.stringify(vocabulary));
  await rm(join(folder, recordsFile));
  return vocabulary.pages.length;
}

async function sourceOf(build: string): Promise<IndexSource> {
  const records = JSON.parse(await readFile(join(build, recordsFile), 'utf8')) as SearchRecords;
  // A page of lists or forms is no article and has no text to search.
  const textOf = ({ path, isArticle }: SearchRecord) =>
    isArticle ? articleText(readFileSync(join(build, path, 'index.html'), 'utf8')) : '';
  return { records, textOf };
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
