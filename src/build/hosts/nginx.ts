import type { Redirect, Serving } from './serving.ts';
import { lines, onePage, pattern } from './lines.ts';

/** A file to include in an nginx `server` block whose `root` holds the build at the base path. */
export function nginx({ base, headers, caching, immutableFolders, types, redirects }: Serving): string {
  const policy = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  // nginx gives HTML its charset and its compression unasked, and warns where a list names it.
  const texts = types.filter(({ type, isText }) => isText && type !== 'text/html').map(({ type }) => type);
  const withCharset = texts.filter((type) => type.startsWith('text/'));
  return lines([
    `# Back In under ${base}: include this file in a server block whose root holds the build there.`,
    `location ^~ ${base} {`,
    ['index index.html;', 'absolute_redirect off;', `error_page 403 404 =404 ${base}404.html;`],
    ['charset utf-8;', `charset_types ${withCharset.join(' ')};`],
    [
      'gzip on;',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_comp_level 6;',
      'gzip_min_length 512;',
      `gzip_types ${texts.join(' ')};`,
    ],
    [
      'types {',
      types.map(({ type, endings }) => `${type} ${endings.join(' ')};`),
      '}',
      'default_type application/octet-stream;',
    ],
    [...policy, `add_header Cache-Control "${caching.revalidated}" always;`],
    ...redirects.map((redirect) => redirectTo(base, redirect)),
    // A location with a header of its own inherits none.
    [
      `location ~ ^${pattern(base)}(?:${immutableFolders.join('|')}) {`,
      [...policy, `add_header Cache-Control "${caching.immutable}";`],
      '}',
    ],
    '}',
    ...(base === '/'
      ? []
      : [`location = ${base.slice(0, -1)} {`, ['absolute_redirect off;', `return 301 ${base}$is_args$args;`], '}']),
  ]);
}

function redirectTo(base: string, { from, to }: Redirect): string[] {
  if (!from.endsWith('/')) return [`location = ${base}${from} { return 301 ${base}${to}$is_args$args; }`];
  return [
    `location ~ ^${pattern(base + from.slice(0, -1))}(?:/${onePage})?$ { return 301 ${base}${to}$1$is_args$args; }`,
  ];
}
