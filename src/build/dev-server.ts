import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Connect } from 'vite';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What only a build has and the search of `astro dev` asks for: the index and the vocabulary. */
const builtOnly = /^(?:pagefind\/[\w./-]+|(?:[\w-]+\/)?search\/vocabulary\.json)$/;

/** Answers `astro dev` from the last build in `folder` where the site itself is not built. `base` ends with a slash. */
export function serveLastBuild(folder: string, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = builtFile(request.url ?? '/', base);
    if (path === undefined || !existsSync(join(folder, path))) return next();
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    createReadStream(join(folder, path)).pipe(response);
  };
}

/** The file of a build that a request is for, as a path inside the build; none where `astro dev` has the answer itself. */
export function builtFile(url: string, base: string): string | undefined {
  // The parser takes every `..` out.
  const { pathname } = new URL(url, 'http://localhost');
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  return builtOnly.test(path) ? path : undefined;
}
