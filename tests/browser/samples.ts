import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { builds } from '../support/builds.ts';
import { addresses } from './addresses.ts';

/**
 * Few pages that show together every element in every class of the guide, for what can only differ by these: what a page
 * looks like in other colours or in a wide window. guide.html repeats the others.
 */
export const samples: ReadonlySet<string> = covering(addresses.filter((address) => address !== 'guide.html'));

/** Takes the page that shows most of what no page before it has shown, until nothing is left. */
function covering(list: readonly string[]): Set<string> {
  const taken = new Set<string>();
  let pages = list.map((address) => ({ address, unseen: looksOf(address) }));
  while (pages.length > 0) {
    const best = pages.reduce((one, other) => (other.unseen.size > one.unseen.size ? other : one));
    taken.add(best.address);
    pages = pages
      .map(({ address, unseen }) => ({ address, unseen: unseen.difference(best.unseen) }))
      .filter(({ unseen }) => unseen.size > 0);
  }
  return taken;
}

/** The elements of a page with their classes: `p`, `p.lead`. */
function looksOf(address: string): Set<string> {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  const page = parse(readFileSync(join(builds.root.folder, file), 'utf8'));
  return new Set(
    page.querySelectorAll('body *').map((element) => [element.rawTagName, ...element.classNames.split(' ')].join('.')),
  );
}
