import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** A server that knows nothing of the guide: it sends the files of `folder` under `base`, and 404.html with status 404 for the rest. */
export function plainServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/', base);
    const file = path === undefined ? undefined : fileOf(folder, path);
    if (file === 'folder')
      return void response.writeHead(301, { location: (request.url ?? '').replace(/(\?|$)/, '/$1') }).end();
    const found = file ?? join(folder, '404.html');
    if (!existsSync(found)) return void response.writeHead(404).end();
    response.writeHead(file ? 200 : 404, { 'content-type': types[extname(found)] ?? 'application/octet-stream' });
    createReadStream(found).pipe(response);
  });
}

function pathOf(url: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!path.endsWith('/')) return 'folder';
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}
