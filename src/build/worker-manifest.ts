import { createHash } from 'node:crypto';
import { isHashed, type Entry } from '#offline/stored.ts';

/** What a reader needs without a network: pages, scripts, the search engine with its index, data and the icon. */
const kept = [/\.html$/, /^.+\/.+\.(?:js|json|pagefind|pf_index|pf_meta)$/, /^icon\.svg$/, /^site\.webmanifest$/];

/** What is left out: the page of a wrong address, the one-file guide and files for hosts. */
const leftOut = [/^404\.html$/, /(?:^|\/)guide\.html$/, /^hosting\//];

/**
 * What the service worker stores, from the files of a build: addresses relative to the site's home (`./` for the home page
 * itself), each with the integrity of its bytes, so that only the very files of this build are ever stored or shown.
 */
export function manifestOf(files: Iterable<BuiltFile>): Entry[] {
  const entries: { path: string; entry: Entry }[] = [];
  for (const { path, content } of files) if (isKept(path)) entries.push({ path, entry: entryOf(path, content) });
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ entry }) => entry);
}

function entryOf(path: string, content: Uint8Array): Entry {
  const hash = createHash('sha256').update(content).digest('base64');
  return {
    url: `./${path.replace(/(^|\/)index\.html$/, '$1')}`,
    revision: isHashed(`/${path}`) ? null : hash.slice(0, 12),
    integrity: `sha256-${hash}`,
  };
}

/** Whether a file of the build is stored. `path` is relative to the build, with `/`. */
export function isKept(path: string): boolean {
  return kept.some((pattern) => pattern.test(path)) && !leftOut.some((pattern) => pattern.test(path));
}

export interface BuiltFile {
  path: string;
  content: Uint8Array;
}
