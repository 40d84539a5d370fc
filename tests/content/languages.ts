import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { isoDay } from '#i18n/day.ts';
import { fingerprintOf, wordsToTranslate } from '#i18n/fingerprint.ts';
import { defaultLocale, localePath } from '#i18n/locales.ts';
import { readArticle, readContent } from '../support/content.ts';
import { ownWordsOf, partsOf, stateOf, type Part } from './parts.ts';
import { startLanguage } from './start-language.ts';
import { written } from './translations.ts';

/*
 * `npm run languages`: what each language has, lacks, has of older English words, and what a second person has read of it.
 * `… -- es`: the same, part by part. `… -- es fixes/reset-password`: what has changed in English since it was translated.
 * `… -- start it`: begins a language: a folder with the words to translate and a row in the table.
 * `… -- took es fixes/reset-password …`: notes that parts are a translation of the English words as they are now.
 * `… -- read es fixes/reset-password … NAME`: notes that NAME, who did not translate them, has read parts beside the English ones.
 * A file or a folder stands for all of its parts: `… -- took es messages`.
 */

const [command, ...more] = process.argv.slice(2);
if (command === 'start') startLanguage(more);

const content = readContent();
const parts = await partsOf(content);
if (command === 'took') await took(localeFolder(more[0]), more.slice(1).flatMap(partsNamed));
else if (command === 'read') await read(localeFolder(more[0]), more.slice(1, -1).flatMap(partsNamed), more.at(-1));
else if (command === undefined || command === 'start') await showAll();
else if (more[0] === undefined) await showParts(localeFolder(command));
else await showChange(localeFolder(command), more[0]);

async function showAll(): Promise<void> {
  const rows = written.map(async (locale) => {
    const states = await Promise.all(parts.map((part) => stateOf(content, localePath(locale), part)));
    const count = (test: (state: (typeof states)[number]) => boolean) => states.filter(test).length;
    return [
      locale,
      {
        done: count(({ words }) => words === 'done'),
        changed: count(({ words }) => words === 'changed'),
        missing: count(({ words }) => words === 'missing'),
        read: count(({ reading }) => reading === 'read'),
        'changed since read': count(({ reading }) => reading === 'rewritten'),
      },
    ];
  });
  console.table(Object.fromEntries(await Promise.all(rows)));
}

async function showParts(folder: string): Promise<void> {
  const lines = parts.map(async (part) => {
    const { words, reading } = await stateOf(content, folder, part);
    return `${words.padEnd(8)} ${reading.padEnd(10)} ${part.name}`;
  });
  for (const line of (await Promise.all(lines)).sort()) console.log(line);
}

async function took(folder: string, taken: readonly Part[]): Promise<void> {
  for (const part of taken) demandWords(folder, part);
  writeRows(
    `content/${folder}/source.yaml`,
    '# Of which English words each part is a translation. Written by npm run languages -- took.\n',
    Object.fromEntries(taken.map(({ name, fingerprint }) => [name, fingerprint])),
  );
}

async function read(folder: string, readParts: readonly Part[], by: string | undefined): Promise<void> {
  if (by === undefined || parts.some(({ name }) => name === by))
    throw new Error('Write who has read them behind the parts: npm run languages -- read es fixes/reset-password NAME');
  const on = isoDay(new Date());
  const rows = readParts.map(async (part) => [
    part.name,
    { by, on, words: await fingerprintOf(demandWords(folder, part)) },
  ]);
  writeRows(
    `content/${folder}/read.yaml`,
    '# Who read each part of the translation beside the English one. Written by npm run languages -- read.\n',
    Object.fromEntries(await Promise.all(rows)),
  );
}

/** Puts rows into a file of rows by part, a line each and sorted, so that two people's lines seldom meet. */
function writeRows(file: string, head: string, rows: Record<string, unknown>): void {
  const known = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  const all = Object.entries({ ...known, ...rows }).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = all.map(([name, row]) => `${name}: ${lineOf(row)}\n`);
  writeFileSync(file, head + lines.join(''));
  console.log(`${file}: ${Object.keys(rows).join(', ')}`);
}

function lineOf(row: unknown): string {
  if (typeof row === 'string') return `"${row}"`;
  const fields = Object.entries(row as Record<string, string>).map(([name, value]) => {
    const text: unknown = value;
    return `${name}: ${text instanceof Date ? isoDay(text) : stringify(text, name === 'words' ? { defaultStringType: 'QUOTE_DOUBLE' } : {}).trim()}`;
  });
  return `{ ${fields.join(', ')} }`;
}

/** The words of a language for a part. Throws where it has none. */
function demandWords(folder: string, { name }: Part): unknown {
  const words = ownWordsOf(content, folder, name);
  if (words === undefined) throw new Error(`content/${folder}/ has no ${name}. Translate it first.`);
  return words;
}

/** The difference between the English words of an article that were translated and those of today, from the history. */
async function showChange(folder: string, name: string): Promise<void> {
  const file = name.includes('/') ? `content/${defaultLocale}/${name}.mdx` : `content/${defaultLocale}/${name.split('.')[0]}.yaml`;
  const taken = content.takenFrom.get(`${folder}/source`)?.[name];
  const commits = git('log', '--format=%H', '--', file).trim().split('\n');
  for (const commit of name.includes('/') ? commits : []) {
    const { data, body } = readArticle(git('show', `${commit}:${file}`));
    if ((await fingerprintOf(wordsToTranslate({ data, body }))) !== taken) continue;
    console.log(git('diff', '--word-diff', commit, '--', file) || 'Nothing has changed.');
    return;
  }
  throw new Error(`${name}: no commit has the words it is a translation of. Compare it with ${file} as a whole.`);
}

function git(...options: string[]): string {
  return execFileSync('git', options, { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

function localeFolder(name: string | undefined): string {
  const folder = written.map(localePath).find((candidate) => candidate === name?.toLowerCase());
  if (folder === undefined)
    throw new Error(`“${name}” is no language of src/i18n/locales.ts. Write one of ${written.map(localePath).join(', ')}.`);
  return folder;
}

/** The part of a name, or all parts of a file or a folder. */
function partsNamed(name: string): Part[] {
  const named = parts.filter((part) => part.name === name || part.name.split(/[./]/)[0] === name);
  if (named.length === 0) throw new Error(`There is no part “${name}”. npm run languages -- es lists them.`);
  return named;
}
