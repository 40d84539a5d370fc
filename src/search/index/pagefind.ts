import { gunzipSync } from 'node:zlib';
import { minify } from 'vite';
import { close, createIndex } from 'pagefind';
import type { Vocabulary } from '#search/vocabulary.ts';
import { fieldsOf } from './fields.ts';
import { makeVocabulary } from './make-vocabulary.ts';
import type { SearchRecord, SearchRecords } from './records.ts';

const unneeded = /^(?:fragment\/|pagefind-(?!entry))/;

/** Makes the index of the site with Pagefind, and its vocabulary. Throws where Pagefind leaves a page out. */
export async function makeIndex({
  records,
  textOf,
}: IndexSource): Promise<{ files: IndexFile[]; vocabulary: Vocabulary }> {
  const language = records.locale.toLowerCase();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  for (const { page, fields } of fieldsOf(records, textOf)) {
    const { text, ...meta } = fields;
    const { errors: failed } = await index.addCustomRecord({
      url: `/${page.path}`,
      language,
      content: text || page.id,
      meta: filled(meta),
    });
    if (failed.length > 0) throw new Error(`Pagefind refuses ${page.path}: ${failed.join(' ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const keys = new Map(files.filter(({ path }) => path.startsWith('fragment/')).map(keyOf));
  const keyOfPage = ({ path }: SearchRecord) => {
    const key = keys.get(`/${path}`);
    if (!key) throw new Error(`Pagefind left ${path} out of its index. See its messages above.`);
    return key;
  };
  const vocabulary = makeVocabulary(records, keyOfPage, engineFilesOf(files, language));
  return { files: await wanted(files, language), vocabulary };
}

/**
 * The files that the first search in a language loads, in the words in which Pagefind asks for them.
 * Where the index is in one piece that is one of them; of several, the query decides which are loaded.
 */
function engineFilesOf(files: readonly IndexFile[], language: string): string[] {
  const pieces = files.filter(({ path }) => path.startsWith(`index/${language}_`));
  const needed = [
    ...files.filter(({ path }) => path.startsWith(`pagefind.${language}_`) || path === engineOf(files, language)),
    ...(pieces.length === 1 ? pieces : []),
  ];
  return ['pagefind-entry.json?ts=', ...needed.map(({ path }) => path)];
}

/** The file of the engine for a language: Pagefind has one for every stemmer. */
function engineOf(files: readonly IndexFile[], language: string): string {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind wrote no pagefind-entry.json. See its messages above.');
  const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as Entry;
  return `wasm.${languages[language]?.wasm ?? 'unknown'}.pagefind`;
}

/** Reads a Pagefind fragment (gzip of `pagefind_dcd` and JSON). Returns the page's address and its key. */
function keyOf({ path, content }: IndexFile): [string, string] {
  const { url } = JSON.parse(
    gunzipSync(content)
      .toString()
      .replace(/^pagefind_dcd/, ''),
  ) as { url: string };
  return [url, path.replace(/^fragment\/(.*)\.pf_fragment$/, '$1')];
}

/** Pagefind takes no empty fields. */
function filled(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/**
 * Pagefind's ready-made interfaces, its worker, its copies of the pages and the engines of other
 * languages are not used. Its script is made smaller.
 */
async function wanted(files: readonly IndexFile[], language: string): Promise<IndexFile[]> {
  const engine = engineOf(files, language);
  const kept = files.filter(({ path }) => !unneeded.test(path) && (!path.startsWith('wasm.') || path === engine));
  return Promise.all(
    kept.map(async (file) => {
      if (file.path !== 'pagefind.js') return file;
      const { code } = await minify(file.path, Buffer.from(file.content).toString());
      return { ...file, content: Buffer.from(code) };
    }),
  );
}

export interface IndexSource {
  records: SearchRecords;
  /** The text of a page; none of one that is no article. */
  textOf(page: SearchRecord): string;
}

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Of pagefind-entry.json, what is used here: the engine that the index of a language needs, none for the general one. */
interface Entry {
  languages: Record<string, { wasm: string | null }>;
}
