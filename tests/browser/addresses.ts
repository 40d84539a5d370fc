import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { defaultLocale, localeFolder, locales } from '#i18n/locales.ts';
import { builds, filesOf } from '../support/builds.ts';

const folders = locales.filter((locale) => locale !== defaultLocale).map(localeFolder);

/** The address of every page in English, relative to the home page: '' for it, 'fixes/clear-cache/', '404.html'. */
export const addresses = filesOf(builds.root.folder)
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .filter((address) => !folders.some((folder) => address.startsWith(folder)));

/**
 * Few pages that show together every element in every class of the guide, for what can only differ by these: what a page
 * looks like in other colours or in a wide window. guide.html repeats the others.
 */
export const samples: ReadonlySet<string> = covering(addresses.filter((address) => address !== 'guide.html'));

export const fixes = addresses.filter((address) => /^fixes\/./.test(address));

/** The pages with an answer to read: fixes, questions and the single pages. */
export const articles = [...fixes, ...addresses.filter((address) => /^(?:faq\/.|prevention\/|about\/)/.test(address))];

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

/** The same of the other languages of the guide, whose pages are made by the same files. */
const translations = folders.flatMap((folder) =>
  kinds.filter((address) => address !== '404.html').map((address) => folder + address),
);

/**
 * Pages in batches: a test visits a batch in one window, since opening a window costs more than reading a page.
 * The workers take the batches by turns.
 */
export const batches = [...batchesOf(addresses), ...batchesOf(translations)];

function batchesOf(list: string[]): Batch[] {
  const size = 10;
  const starts = list.map((_address, at) => at).filter((at) => at % size === 0);
  return starts.map((from) => {
    const part = list.slice(from, from + size);
    return { name: `/${part[0]} to /${part.at(-1)}`, addresses: part };
  });
}

/** Takes the page that shows most of what no page before it has shown, until nothing is left. */
function covering(list: readonly string[]): Set<string> {
  const looks = new Map(list.map((address) => [address, looksOf(address)]));
  const taken = new Set<string>();
  for (;;) {
    const shown = new Set(Array.from(taken, (address) => [...(looks.get(address) ?? [])]).flat());
    const [best] = Array.from(looks, ([address, own]) => ({ address, gain: own.difference(shown).size })).sort(
      (a, b) => b.gain - a.gain,
    );
    if (!best || best.gain === 0) return taken;
    taken.add(best.address);
  }
}

/** The elements of a page with their classes: `p`, `p.lead`. */
function looksOf(address: string): Set<string> {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  const page = parse(readFileSync(join(builds.root.folder, file), 'utf8'));
  return new Set(
    page.querySelectorAll('body *').map((element) => [element.rawTagName, ...element.classNames.split(' ')].join('.')),
  );
}

/** Some pages to visit in one window. */
interface Batch {
  name: string;
  addresses: string[];
}
