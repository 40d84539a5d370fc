import type { APIRoute } from 'astro';
import { fileAddress } from '#i18n/address.ts';

/** /robots.txt: everything may be read; the sitemap lists it. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAddress('sitemap-index.xml'), site).href}\n`);
