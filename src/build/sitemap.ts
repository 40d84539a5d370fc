import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes pages that search engines are asked to leave out from the sitemaps of a build, and says of the others when their words
 * were last reviewed, where they tell it. Pages go by their addresses, as the sitemaps write them.
 */
export function finishSitemaps(
  folder: string,
  hidden: ReadonlySet<string>,
  reviewed: ReadonlyMap<string, string>,
): void {
  for (const file of readdirSync(folder).filter((path) => /^sitemap-\d+\.xml$/.test(path))) {
    const path = join(folder, file);
    writeFileSync(path, withDays(withoutPages(readFileSync(path, 'utf8'), hidden), reviewed));
  }
}

/** A sitemap without the rows of some addresses. */
export function withoutPages(xml: string, addresses: ReadonlySet<string>): string {
  return xml.replace(/<url><loc>([^<]*)<\/loc>.*?<\/url>/gs, (row, address: string) =>
    addresses.has(address) ? '' : row,
  );
}

/** A sitemap with the day of each page that has one, as 2026-11-23. */
export function withDays(xml: string, days: ReadonlyMap<string, string>): string {
  return xml.replace(/(<url><loc>([^<]*)<\/loc>)/g, (row, _start, address: string) => {
    const day = days.get(address);
    return day === undefined ? row : `${row}<lastmod>${day}</lastmod>`;
  });
}
