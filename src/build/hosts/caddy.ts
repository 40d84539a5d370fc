import { contentTypeOf, type Redirect, type Serving } from './serving.ts';
import { lines, onePage, pattern } from './lines.ts';

/** An address without its last slash. */
const withoutSlash = ['not path */', 'file {path}/index.html'];

/** A file to import in a Caddy site block whose `root` holds the build at the base path. */
export function caddy({ base, headers, caching, immutableFolders, types, redirects }: Serving): string {
  const texts = types.filter(({ isText }) => isText);
  return lines([
    `# Back In under ${base}: import this file in a site block whose root holds the build there.`,
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    `handle ${base}* {`,
    [
      'header {',
      Object.entries({ ...headers, 'Cache-Control': caching.revalidated }).map(([name, value]) => `${name} "${value}"`),
      '}',
    ],
    [
      'encode {',
      // Caddy's zstd packs these small pages less well.
      ['gzip 9', 'minimum_length 512', 'match {', texts.map(({ type }) => `header Content-Type ${type}*`), '}'],
      '}',
    ],
    ...redirects.map((redirect, at) => redirectTo(base, redirect, `moved-${at}`)),
    // The file server would do this too, but old ones lose the query, in which “which fix applies” keeps its answers.
    ['@folder-asked {', [...withoutSlash, 'expression {query} != ""'], '}', 'redir @folder-asked {path}/?{query} 301'],
    ['@folder {', withoutSlash, '}', 'redir @folder {path}/ 301'],
    // A folder without a page is missing too.
    ['@missing {', ['not file {path}/index.html', 'not {', ['not path */', 'file {path}'], '}'], '}'],
    ['handle @missing {', [`rewrite * ${base}404.html`, 'file_server {', ['status 404'], '}'], '}'],
    [
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
  ]);
}

function redirectTo(base: string, { from, to }: Redirect, name: string): string[] {
  if (!from.endsWith('/')) return [`redir ${base}${from} ${base}${to} 301`];
  return [
    `@${name} path_regexp ${name} ^${pattern(base + from.slice(0, -1))}(?:/${onePage})?$`,
    `redir @${name} ${base}${to}{re.${name}.1} 301`,
  ];
}
