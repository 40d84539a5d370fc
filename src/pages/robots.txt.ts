import type { APIRoute } from 'astro';
import { fileAddress, wholeAddress } from '#i18n/address.ts';

/** /robots.txt: everything may be read; the sitemap, where there is one, lists it. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${wholeAddress(fileAddress('sitemap-index.xml'), site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
