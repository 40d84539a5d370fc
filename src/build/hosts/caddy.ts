import { contentTypeOf, type Redirect, type Serving } from './serving.ts';
import { lines, onePage, pattern } from './lines.ts';

/** An address without its last slash. */
const withoutSlash = ['not path */', 'file {path}/index.html'];

/** A path that a redirect made of it would take to another host, or that names a folder above: `//x`, `/\\x`, `/a/../x`. */
const odd = '"//|[\\\\\\\\]|/[.][.]?(/|$)"';

/** A file to import in a Caddy site block whose `root` holds the build at the base path. */
export function caddy({ base, headers, caching, immutableFolders, types, redirects }: Serving): string {
  const texts = types.filter(({ isText }) => isText);
  return lines([
    `# Back In under ${base}: import this file in a site block whose root holds the build there.`,
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    `handle ${base}* {`,
    // In the order written here: by Caddy's own, redirects come before what refuses an odd path.
    [
      'route {',
      [
        'header {',
        Object.entries({ ...headers, 'Cache-Control': caching.revalidated }).map(
          ([name, value]) => `${name} "${value}"`,
        ),
        '}',
        'encode {',
        // Caddy's zstd packs these small pages less well.
        ['gzip 9', 'minimum_length 512', 'match {', texts.map(({ type }) => `header Content-Type ${type}*`), '}'],
        '}',
        '@writing not method GET HEAD',
        'handle @writing {',
        ['header Allow "GET, HEAD"', 'respond 405'],
        '}',
        `@odd expression \`{path}.matches(${odd})\``,
        ...missing('@odd', base),
        ...redirects.flatMap((redirect, at) => redirectTo(base, redirect, `moved-${at}`)),
        ...redirected('folder', withoutSlash, '{path}/'),
        // A folder without a page is missing too.
        '@missing {',
        ['not file {path}/index.html', 'not {', ['not path */', 'file {path}'], '}'],
        '}',
        ...missing('@missing', base),
        'handle {',
        [
          `@immutable path ${immutableFolders.map((folder) => `${base}${folder}*`).join(' ')}`,
          `header @immutable Cache-Control "${caching.immutable}"`,
        ],
        ...types.map((type, at) => [
          `@type-${at} path ${type.endings.map((ending) => `*.${ending}`).join(' ')}`,
          `header @type-${at} Content-Type "${contentTypeOf(type)}"`,
        ]),
        ['file_server'],
        '}',
      ],
      '}',
    ],
    '}',
  ]);
}

/** What a request that a matcher finds is answered with: the help page. */
function missing(matcher: string, base: string) {
  return [`handle ${matcher} {`, [`rewrite * ${base}404.html`, 'file_server {', ['status 404'], '}'], '}'];
}

function redirectTo(base: string, { from, to }: Redirect, name: string) {
  if (!from.endsWith('/')) return redirected(name, [`path ${base}${from}`], `${base}${to}`);
  const matcher = `path_regexp ${name} ^${pattern(base + from.slice(0, -1))}(?:/${onePage})?$`;
  return redirected(name, [matcher], `${base}${to}{re.${name}.1}`);
}

/** A redirect that keeps the query, which the oldest versions of Caddy 2 do only when told so. */
function redirected(name: string, matchers: readonly string[], to: string) {
  return [
    `@${name}-asked {`,
    [...matchers, 'expression {query} != ""'],
    '}',
    `redir @${name}-asked ${to}?{query} 301`,
    `@${name} {`,
    [...matchers],
    '}',
    `redir @${name} ${to} 301`,
  ];
}
