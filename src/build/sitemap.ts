import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes pages that search engines are asked to leave out from the sitemaps of a build. `addresses` are those of the pages, as the
 * sitemaps write them.
 */
export function leaveOutOfSitemaps(folder: string, addresses: ReadonlySet<string>): void {
  for (const file of readdirSync(folder).filter((path) => /^sitemap-\d+\.xml$/.test(path))) {
    const path = join(folder, file);
    writeFileSync(path, withoutPages(readFileSync(path, 'utf8'), addresses));
  }
}

/** A sitemap without the rows of some addresses. */
export function withoutPages(xml: string, addresses: ReadonlySet<string>): string {
  return xml.replace(/<url><loc>([^<]*)<\/loc>.*?<\/url>/gs, (row, address: string) =>
    addresses.has(address) ? '' : row,
  );
}
