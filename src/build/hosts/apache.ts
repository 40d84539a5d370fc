import { contentTypeOf, type Redirect, type Serving } from './serving.ts';
import { lines, onePage, pattern } from './lines.ts';

/** The better one first: a browser that takes both gets that. */
const packers = [
  { module: 'mod_brotli.c', filter: 'BROTLI_COMPRESS' },
  { module: 'mod_deflate.c', filter: 'DEFLATE' },
];

/** The `.htaccess` of the build's folder, for Apache where `AllowOverride All` is set. */
export function apache({ base, headers, caching, immutableFolders, types, redirects }: Serving): string {
  const texts = types.filter(({ isText }) => isText).map(({ type }) => type);
  const immutable = `%{REQUEST_URI} =~ m#^${pattern(base)}(?:${immutableFolders.join('|')})# && %{REQUEST_STATUS} in { '200', '304' }`;
  return lines([
    `# Back In under ${base}: Apache reads this file where AllowOverride is All.`,
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    // By its date alone, a file put back from an older build would count as known.
    'FileETag MTime Size',
    ...types.map((type) => `AddType "${contentTypeOf(type)}" ${type.endings.map((ending) => `.${ending}`).join(' ')}`),
    '<IfModule mod_headers.c>',
    Object.entries({ ...headers, 'Cache-Control': caching.revalidated }).map(
      ([name, value]) => `Header always set ${name} "${value}"`,
    ),
    [
      `Header always set Cache-Control "${caching.immutable}" "expr=${immutable}"`,
      // A packed file has a tag of its own, which Apache does not know again.
      'RequestHeader edit If-None-Match "-(?:gzip|br)\\"" "\\""',
    ],
    '</IfModule>',
    ...packers.flatMap(({ module, filter }) => [
      `<IfModule ${module}>`,
      [`AddOutputFilterByType ${filter} ${texts.join(' ')}`],
      '</IfModule>',
    ]),
    '<IfModule mod_rewrite.c>',
    ['RewriteEngine On', `RewriteBase ${base}`],
    ['RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$', 'RewriteRule ^ - [R=405,L]'],
    ...redirects.map((redirect) => redirectTo(base, redirect)),
    // A folder without a page is missing, not forbidden.
    [
      'RewriteCond %{REQUEST_FILENAME} -d',
      'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
      'RewriteRule ^ - [R=404,L]',
    ],
    '</IfModule>',
  ]);
}

function redirectTo(base: string, { from, to }: Redirect): string[] {
  if (!from.endsWith('/')) return [`RewriteRule ^${pattern(from)}$ ${base}${to} [R=301,L]`];
  return [`RewriteRule ^${pattern(from.slice(0, -1))}(?:/${onePage})?$ ${base}${to}$1 [R=301,L]`];
}
