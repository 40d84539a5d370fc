import { builds, filesOf } from '../built/site.ts';

/** The address of every built page, relative to the home page: '' for it, 'fixes/clear-cache/', '404.html'. */
export const addresses = filesOf(builds.root.folder)
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

export const fixes = addresses.filter((address) => /^fixes\/./.test(address));

/** The pages with an answer to read: fixes, questions and the single pages. */
export const articles = [...fixes, ...addresses.filter((address) => /^(?:faq\/.|prevention\/|about\/)/.test(address))];

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
