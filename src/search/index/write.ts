import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeIndex } from './pagefind.ts';
import type { SearchRecord, SearchRecords } from './records.ts';

const recordsFile = 'search/records.json';

/**
 * Writes the search index of a build: Pagefind's files and the vocabulary. There is one for all languages
 * of the guide, of the English pages: a query in any language is put into words of the guide, so that
 * it finds the same pages everywhere. `articleText` gives the text of an article by its path in the site. Returns
 * the number of pages in the index. Throws where an article has no text.
 */
export async function writeSearchIndex(
  folder: string,
  articleText: (path: string) => string | undefined,
): Promise<number> {
  const records = JSON.parse(await readFile(join(folder, recordsFile), 'utf8')) as SearchRecords;
  const { files, vocabulary } = await makeIndex({ records, textOf: (page) => textOf(page, articleText(page.path)) });
  for (const { path, content } of files) await write(join(folder, 'pagefind', path), content);
  await write(join(folder, 'search/vocabulary.json'), JSON.stringify(vocabulary));
  await rm(join(folder, recordsFile));
  return vocabulary.pages.length;
}

/** A page of lists or forms is no article and has no text to search. */
function textOf({ path, isArticle }: SearchRecord, text: string | undefined): string {
  if (!isArticle) return '';
  if (text === undefined)
    throw new Error(`${path} has no <article data-search-text>. Build it with src/layouts/Article.astro.`);
  return text;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
