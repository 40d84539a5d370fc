// What the service worker stores, and for whom. Read by the build, which lists the files, and by the worker.

/** The one Trusted Types policy that pages may make: it names the address of the service worker, src/offline/register-client.ts. */
export const workerPolicy = 'service-worker';

const hashedName = /\/_astro\/|\/pagefind\/.+_[0-9a-f]{6,}\.pf_\w+$/;
const languagePage = /\/messages\/([a-z]{2,3})(?:-[a-z0-9]+)?\/$/;

/** Whether a file's name carries a hash of its content, so that a stored one is as good as the host's. Takes a path that starts with `/`. */
export function isHashed(path: string): boolean {
  return hashedName.test(path);
}

/**
 * Whether a page is stored for a reader of the given languages (BCP 47 tags): every page is, but of the pages that show the
 * messages of one phone language only those in the reader's own. They are a fifth of the guide, and the decoder knows their words.
 */
export function isForReader(address: string, languages: readonly string[]): boolean {
  const language = languagePage.exec(address)?.[1];
  return language === undefined || languages.some((tag) => tag.toLowerCase().split('-')[0] === language);
}

/** An entry of Workbox's precache manifest; `revision` is null where the name already changes with the content. */
export interface Entry {
  url: string;
  revision: string | null;
  integrity: string;
}
