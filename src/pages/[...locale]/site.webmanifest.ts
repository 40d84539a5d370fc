import type { APIRoute } from 'astro';
import { wordsOf } from '#content.ts';
import { addressOf, fileAddress } from '#i18n/address.ts';
import { localePaths, type Locale } from '#i18n/locales.ts';

export const getStaticPaths = localePaths;

/** site.webmanifest: name, colours and icons for a phone's home screen. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { site } = await wordsOf(locale);
  const manifest = {
    name: site.name,
    description: site.description,
    lang: locale,
    id: addressOf(locale),
    start_url: addressOf(locale),
    scope: addressOf(locale),
    display: 'minimal-ui',
    background_color: '#faf6ef',
    theme_color: '#faf6ef',
    icons: [
      { src: fileAddress('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: fileAddress('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: fileAddress('icon-512.png'), sizes: '512x512', type: 'image/png' },
      // On a ground of its own, for launchers that cut icons to a shape.
      { src: fileAddress('icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return new Response(JSON.stringify(manifest));
};
