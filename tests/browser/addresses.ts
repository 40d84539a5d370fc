import { directionOf } from '#i18n/language.ts';
import { defaultLocale, localeFolder, locales } from '#i18n/locales.ts';
import { builds, filesOf } from '../support/builds.ts';

const others = locales.filter((locale) => locale !== defaultLocale);
const folders = others.map(localeFolder);
const otherWay = others.filter((locale) => directionOf(locale) === 'rtl').map(localeFolder);

/** The address of every page in English, relative to the home page: '' for it, 'fixes/clear-cache/', '404.html'. */
export const addresses = filesOf(builds.root.folder)
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .filter((address) => !folders.some((folder) => address.startsWith(folder)));

export const fixes = addresses.filter((address) => /^fixes\/./.test(address));

/** The pages with an answer to read: fixes, questions and the single pages. */
export const articles = [...fixes, ...addresses.filter((address) => /^(?:faq\/.|prevention\/|about\/)/.test(address))];

/** The home page of each language, which the addresses of its pages begin with. */
export const homes = ['', ...folders];

/** Every question in one language, by turns. */
export const answersByTurns = addresses
  .filter((address) => /^faq\/./.test(address))
  .map((address, at) => `${homes[at % homes.length] ?? ''}${address}`);

/** The articles in batches, as `batches`. */
export const articleBatches = batchesOf(articles);

/** One address of each kind of page, for checks that are the same on all pages of a kind. */
export const kinds = [
  '',
  'fixes/',
  'fixes/reset-password/',
  'faq/',
  'faq/lock-duration/',
  'about/',
  'messages/',
  'which-fix/',
  'search/',
  '404.html',
];

/** The kinds that every language has, with its own words in them. */
const translated = kinds.filter((address) => address !== '404.html');

/** The same of the other languages of the guide, whose pages are made by the same files. */
const translations = folders.flatMap((folder) => translated.map((address) => folder + address));

/** Every kind of page in one of the other languages, by turns, and in each that runs from right to left. */
const turns = [
  ...translated.flatMap((address, at) =>
    folders.filter((_folder, turn) => turn === at % folders.length).map((folder) => folder + address),
  ),
  ...otherWay.flatMap((folder) => translated.map((address) => folder + address)),
];

/**
 * Pages in batches: a test visits a batch in one window, since opening a window costs more than reading a page.
 * The workers take the batches by turns.
 */
export const batches = [...batchesOf(addresses), ...batchesOf(translations)];

/** The same for what words can hardly change: faults of loading and of access. */
export const accessBatches = [...batchesOf(addresses), ...batchesOf([...new Set(turns)])];

function batchesOf(list: string[]): Batch[] {
  const size = 10;
  const starts = list.map((_address, at) => at).filter((at) => at % size === 0);
  return starts.map((from) => {
    const part = list.slice(from, from + size);
    return { name: `/${part[0]} to /${part.at(-1)}`, addresses: part };
  });
}

/** Some pages to visit in one window. */
interface Batch {
  name: string;
  addresses: string[];
}
