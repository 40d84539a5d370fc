import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress } from './pages.ts';
import type { KnownPages } from './prerender.ts';

/**
 * Takes pages that search engines are asked to leave out from the sitemaps of a build, and says of the others when their words
 * were last reviewed, where they tell it. `home` is the address of the home page.
 */
export function finishSitemaps(folder: string, pages: KnownPages, home: string): void {
  const byAddress = [...pages].map(([path, page]) => ({ ...page, address: pageAddress(path, home) }));
  const hidden = new Set(byAddress.filter(({ isHidden }) => isHidden).map(({ address }) => address));
  const days = new Map(byAddress.flatMap(({ address, reviewed }) => (reviewed ? [[address, reviewed]] : [])));
  for (const file of readdirSync(folder).filter((path) => /^sitemap-\d+\.xml$/.test(path))) {
    const path = join(folder, file);
    writeFileSync(path, withDays(withoutPages(readFileSync(path, 'utf8'), hidden), days));
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
