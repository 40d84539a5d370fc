import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { fingerprintOf, wordsToTranslate } from '#i18n/fingerprint.ts';
import { defaultLocale, localePath } from '#i18n/locales.ts';
import { faultsOfTranslation } from '#i18n/translation.ts';
import { readArticle, readContent } from '../support/content.ts';
import { articleFolders, wordFiles, written } from './translations.ts';

/*
 * `npm run languages`: what each language has, lacks, and has of older English words.
 * `… -- es`: the same, part by part. `… -- es fixes/reset-password`: what has changed in English since it was translated.
 * `… -- took es fixes/reset-password`: notes that the part is a translation of the English words as they are now.
 */

const content = readContent();
const parts = await partsOf();
const [first, second, third] = process.argv.slice(2);
if (first === 'took') await took(localeFolder(second), partOf(third));
else if (first !== undefined && second !== undefined) await showChange(localeFolder(first), partOf(second).name);
else if (first !== undefined) for (const line of listOf(localeFolder(first))) console.log(line);
else console.table(Object.fromEntries(written.map((locale) => [locale, countsOf(localePath(locale))])));

/** Every part of the guide that is translated by itself, with the fingerprint of its English words. */
async function partsOf(): Promise<Part[]> {
  const articles = articleFolders(content).flatMap(({ folder, articles: originals }) =>
    [...originals].map(([id, data]) => ({
      name: `${folder}/${id.slice(`${defaultLocale}/${folder}/`.length)}`,
      words: wordsToTranslate({ data, body: data.body }),
    })),
  );
  const groups = wordFiles(content).flatMap(({ file, words }) =>
    Object.entries(words).map(([group, own]: [string, unknown]) => ({ name: `${file}.${group}`, words: own })),
  );
  return Promise.all(
    [...articles, ...groups].map(async (part) => ({ ...part, fingerprint: await fingerprintOf(part.words) })),
  );
}

function stateOf(folder: string, { name, fingerprint }: Part): 'done' | 'changed' | 'missing' {
  const [file = name, group] = name.split('.');
  const isThere = name.includes('/')
    ? content.translations.has(`${folder}/${name}`)
    : isWhole(content.translatedWords.get(`${folder}/${file}`)?.[String(group)], name, folder);
  if (!isThere) return 'missing';
  return content.takenFrom.get(`${folder}/source`)?.[name] === fingerprint ? 'done' : 'changed';
}

/** Whether a group of words has every text that English has. */
function isWhole(own: unknown, name: string, folder: string): boolean {
  const english = parts.find((part) => part.name === name)?.words;
  return own !== undefined && faultsOfTranslation(english, own, folder, true).length === 0;
}

function countsOf(folder: string): Record<string, number> {
  const states = parts.map((part) => stateOf(folder, part));
  return Object.fromEntries(
    ['done', 'changed', 'missing'].map((state) => [state, states.filter((other) => other === state).length]),
  );
}

function listOf(folder: string): string[] {
  return parts.map((part) => `${stateOf(folder, part).padEnd(8)} ${part.name}`).sort();
}

async function took(folder: string, part: Part): Promise<void> {
  if (stateOf(folder, part) === 'missing') throw new Error(`content/${folder}/ has no ${part.name}. Translate it first.`);
  const file = `content/${folder}/source.yaml`;
  const lines = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const sorted = Object.entries({ ...lines, [part.name]: part.fingerprint }).sort(([a], [b]) => (a < b ? -1 : 1));
  const head = '# Of which English words each part is a translation. Written by npm run languages -- took.\n';
  writeFileSync(file, head + stringify(Object.fromEntries(sorted), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
  console.log(`${file}: ${part.name} is a translation of the English words of today.`);
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

function partOf(name: string | undefined): Part {
  const part = parts.find((candidate) => candidate.name === name);
  if (!part) throw new Error(`There is no part “${name}”. npm run languages -- es lists them.`);
  return part;
}

interface Part {
  /** `fixes/reset-password`, or `site.nav` for a group of words. */
  name: string;
  /** In English. */
  words: unknown;
  fingerprint: string;
}
