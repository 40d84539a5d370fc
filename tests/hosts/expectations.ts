import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servingOf } from '#build/hosts/serving.ts';
import { filesOf, type Build } from '../support/builds.ts';

const { caching, immutableFolders, redirects } = servingOf('/');

/** A type of file, tried on the first one of the build. */
const kinds: readonly { pattern: RegExp; type: string; isPacked: boolean }[] = [
  { pattern: /^_astro\/.+\.js$/, type: 'text/javascript; charset=utf-8', isPacked: false },
  { pattern: /^pagefind\/pagefind\.js$/, type: 'text/javascript; charset=utf-8', isPacked: true },
  { pattern: /^pagefind\/pagefind-entry\.json$/, type: 'application/json', isPacked: false },
  { pattern: /^pagefind\/wasm\.\w+\.pagefind$/, type: 'application/octet-stream', isPacked: false },
  { pattern: /^pagefind\/index\/.+\.pf_index$/, type: 'application/octet-stream', isPacked: false },
  { pattern: /^photo\/reader\.js$/, type: 'text/javascript; charset=utf-8', isPacked: true },
  { pattern: /^photo\/engine\.packed$/, type: 'application/octet-stream', isPacked: false },
  { pattern: /^fixes\/.+\.md$/, type: 'text/markdown; charset=utf-8', isPacked: true },
  { pattern: /^llms\.txt$/, type: 'text/plain; charset=utf-8', isPacked: true },
  { pattern: /^site\.webmanifest$/, type: 'application/manifest+json', isPacked: false },
  { pattern: /^sitemap-0\.xml$/, type: 'application/xml', isPacked: true },
  { pattern: /^icon\.svg$/, type: 'image/svg+xml', isPacked: false },
  { pattern: /^icon-192\.png$/, type: 'image/png', isPacked: false },
];

/** What any server says of an address inside the guide: a page, one of each kind of file, a missing page, a moved one. */
export function expectationsOf({ folder }: Build): Expectation[] {
  const files = filesOf(folder);
  const page = { status: 200, type: 'text/html; charset=utf-8', isPacked: true };
  const missing = {
    status: 404,
    type: page.type,
    body: readFileSync(join(folder, '404.html')),
    cache: caching.revalidated,
  };
  return [
    { path: '', ...page, cache: caching.revalidated },
    { path: 'fixes/', ...page, cache: caching.revalidated },
    { path: 'fixes/reset-password/', ...page, cache: caching.revalidated },
    ...kinds.flatMap(({ pattern, type, isPacked }) => {
      const path = files.find((file) => pattern.test(file));
      if (!path) throw new Error(`${folder} has no file ${pattern}: correct the list in tests/hosts/expectations.ts.`);
      const isImmutable = immutableFolders.some((inside) => path.startsWith(inside));
      return [
        {
          path,
          status: 200,
          type,
          isPacked,
          cache: isImmutable ? caching.immutable : caching.revalidated,
          body: readFileSync(join(folder, path)),
        },
      ];
    }),
    ...[
      'nothing',
      'nothing/',
      'fixes/nothing/',
      'a/b/c/d.html',
      '_astro/nothing.js',
      'pagefind/index/nothing.pf_index',
      'nothing.md',
      'hosting/',
    ].map((path) => ({ path, ...missing })),
    { path: 'fixes', status: 301, location: 'fixes/' },
    { path: 'fixes/reset-password', status: 301, location: 'fixes/reset-password/' },
  ];
}

/** What only a host with the shipped configuration sends on as it should, to the languages that the build has. */
export function movedIn({ folder }: Build): Expectation[] {
  const own = redirects.filter(({ to }) => existsSync(join(folder, to)));
  return [
    ...own.map(({ from, to }) => ({ path: from, status: 301, location: to })),
    ...own.map(({ from, to }) => ({ path: `${from}?a=b`, status: 301, location: `${to}?a=b` })),
    { path: 'which-fix?phone=locked', status: 301, location: 'which-fix/?phone=locked' },
    { path: 'questions', status: 301, location: 'faq/' },
    { path: 'fix/reset-password/', status: 301, location: 'fixes/reset-password/' },
    { path: 'questions/lost-mode/?a=b', status: 301, location: 'faq/lost-mode/?a=b' },
  ];
}

export interface Expectation {
  /** Inside the base path. */
  path: string;
  status: number;
  type?: string;
  /** Whether it has to come compressed when the client can unpack it; small files need not. */
  isPacked?: boolean;
  cache?: string;
  body?: Buffer;
  /** Where a redirect leads, inside the base path. */
  location?: string;
}
