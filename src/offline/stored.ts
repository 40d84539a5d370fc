import { languageOf } from '#i18n/language.ts';

// What the service worker stores, and for whom. Read by the build, which lists the files, and by the worker.

/** The Trusted Types policy that every page may make: it names the address of the service worker, src/offline/register-client.ts. */
export const workerPolicy = 'service-worker';

const hashedName = /\/_astro\/|\/pagefind\/.+_[0-9a-f]{6,}\.pf_\w+$/;
const ofLanguage = /\/messages\/([a-z]{2,3})(?:-[a-z0-9]+)?\/$|\/search\/lexicon\/([a-z]{2,3})\.json$/;

/** Whether a file's name carries a hash of its content, so that a stored one is as good as the host's. Takes a path that starts with `/`. */
export function isHashed(path: string): boolean {
  return hashedName.test(path);
}

/** Whether a file is stored only once it was used: what reads photos weighs more than all the rest. */
export function isOnDemand(address: string): boolean {
  return /\/photo\//.test(address);
}

/**
 * Whether a file is stored for a reader of the given languages (BCP 47 tags): every file is, but what reads photos, and of the
 * pages that show the messages of one phone language, and of the lexicons of the search, only those in the reader's own. They
 * are a quarter of the guide, and the decoder knows the messages of all.
 */
export function isForReader(address: string, languages: readonly string[]): boolean {
  if (isOnDemand(address)) return false;
  const found = ofLanguage.exec(address);
  const language = found?.[1] ?? found?.[2];
  return language === undefined || languages.some((tag) => languageOf(tag) === language);
}

/** What can wait: the questions, messages of other languages, the engine of the search. What is left is the core of the guide. */
const later = [
  /\/(?:faq|pagefind|prevention|about)\//,
  /\/(?:which-fix\/rules|search\/lexicon)\//,
  /\/messages\/[^/]+\/$/,
  /\/messages\/(?!answers|meanings)[\w-]+\.json$/,
];

/**
 * Whether a file is stored first, so that a reader whose network comes and goes has the fixes, the box and the questions
 * after a few pages: all of them, the scripts and what the box says in the reader's own languages.
 */
export function isCore(address: string, languages: readonly string[]): boolean {
  const phone = /\/messages\/([\w-]+)\.json$/.exec(address)?.[1];
  if (phone !== undefined && languages.some((tag) => languageOf(tag) === languageOf(phone))) return true;
  return !later.some((pattern) => pattern.test(address));
}

/**
 * The addresses that a typed or old one may mean, best first: `/fixes` is `/fixes/`, `/index.html` is `/`, and a page
 * that has moved is where it is now. Paths inside the site, as in `fixes/`.
 */
export function meantBy(path: string, moved: readonly Moved[]): string[] {
  const whole = path.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/');
  const folder = moved.find(({ from }) => from.endsWith('/') && whole.startsWith(from));
  const file = moved.find(({ from }) => from === path);
  return [
    ...(file ? [file.to] : []),
    ...(folder ? [folder.to + whole.slice(folder.from.length)] : []),
    ...(whole === path ? [] : [whole]),
  ];
}

/** A page or folder (it ends with a slash) that has another address now. Both inside the site. */
export interface Moved {
  from: string;
  to: string;
}

/** What a page asks its worker, and what it is told once every file is stored. */
export const askStored = 'Is the guide stored?';
export const isStored = 'The guide is stored.';

/** An entry of Workbox's precache manifest; `revision` is null where the name already changes with the content. */
export interface Entry {
  url: string;
  revision: string | null;
  integrity: string;
}
