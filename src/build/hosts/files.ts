import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import type { Serving } from './serving.ts';
import { nginx } from './nginx.ts';
import { cloudFront, headersFile, redirectsFile, vercel } from './services.ts';

/** Every host's own file, by its path inside the build. A host reads its own and leaves the others alone. */
export function hostFiles(serving: Serving): Record<string, string> {
  return {
    // GitHub Pages leaves out folders that begin with `_` unless it finds this file.
    '.nojekyll': '',
    _headers: headersFile(serving),
    _redirects: redirectsFile(serving),
    'vercel.json': vercel(serving),
    '.htaccess': apache(serving),
    'hosting/nginx.conf': nginx(serving),
    'hosting/Caddyfile': caddy(serving),
    'hosting/cloudfront.json': cloudFront(serving),
  };
}
