import { localeFolder, locales } from '#i18n/locales.ts';
import { headerPolicy } from './policy.ts';

/** Browser features no page uses, each switched off. Copying a letter is one a page does use, so `clipboard-write` is not here. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

const types: readonly FileType[] = [
  { endings: ['html'], type: 'text/html', isText: true },
  { endings: ['css'], type: 'text/css', isText: true },
  { endings: ['js'], type: 'text/javascript', isText: true },
  { endings: ['json'], type: 'application/json', isText: true },
  { endings: ['md'], type: 'text/markdown', isText: true },
  { endings: ['svg'], type: 'image/svg+xml', isText: true },
  { endings: ['txt'], type: 'text/plain', isText: true },
  { endings: ['webmanifest'], type: 'application/manifest+json', isText: true },
  { endings: ['xml'], type: 'application/xml', isText: true },
  { endings: ['png'], type: 'image/png', isText: false },
  { endings: ['ico'], type: 'image/x-icon', isText: false },
  { endings: ['wasm'], type: 'application/wasm', isText: false },
  // Pagefind packs its files, the engine too, in a form of its own; the reader of photos is packed by the build.
  { endings: ['pagefind', 'pf_index', 'pf_meta', 'packed'], type: 'application/octet-stream', isText: false },
];

/** Addresses people and crawlers try, and where they lead. One that ends in `/` takes the page behind it along. */
export const redirects: readonly Redirect[] = [
  { from: 'sitemap.xml', to: 'sitemap-index.xml' },
  { from: 'fix/', to: 'fixes/' },
  { from: 'questions/', to: 'faq/' },
];

/** Those of folders lead on in every language. */
function redirectsIn(folder: string): Redirect[] {
  return redirects
    .filter(({ from }) => folder === '' || from.endsWith('/'))
    .map(({ from, to }) => ({ from: folder + from, to: folder + to }));
}

/**
 * What every host is told of a build, in no host's language: headers, caching, types and redirects. The files of each
 * host are written from it. Takes the path the site lives under, which ends with a slash.
 */
export function servingOf(base: string): Serving {
  return {
    base,
    headers: {
      'Content-Security-Policy': headerPolicy,
      // Two years. Not for subdomains: they are the owner's to decide on.
      'Strict-Transport-Security': 'max-age=63072000',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    },
    caching: { revalidated: 'no-cache', immutable: 'public, max-age=31536000, immutable' },
    // The name of every file in them holds a hash of what is in it.
    immutableFolders: ['_astro/', 'pagefind/index/'],
    types,
    redirects: locales.flatMap((locale) => redirectsIn(localeFolder(locale))),
  };
}

/** The value of `Content-Type`. Only `text/…` has a charset to name; JSON and XML bring their own. */
export function contentTypeOf({ type }: FileType): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

export interface Serving {
  /** `/` or `/some/path/`. */
  base: string;
  /** For every response, a missing page's too. */
  headers: Readonly<Record<HeaderName, string>>;
  /** Values of `Cache-Control`. */
  caching: { revalidated: string; immutable: string };
  immutableFolders: readonly string[];
  types: readonly FileType[];
  redirects: readonly Redirect[];
}

export interface FileType {
  endings: readonly string[];
  type: string;
  /** Text is sent compressed. */
  isText: boolean;
}

/** Both inside the base path. */
export interface Redirect {
  from: string;
  to: string;
}

type HeaderName =
  | 'Content-Security-Policy'
  | 'Strict-Transport-Security'
  | 'Referrer-Policy'
  | 'X-Content-Type-Options'
  | 'X-Frame-Options'
  | 'Cross-Origin-Opener-Policy'
  | 'Cross-Origin-Embedder-Policy'
  | 'Cross-Origin-Resource-Policy'
  | 'Permissions-Policy';
