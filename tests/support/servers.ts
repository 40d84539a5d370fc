import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Build } from './builds.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Serves a build on a port of this machine, a free one if none is given. */
export function startSite(build: Build, port?: number): Promise<Running> {
  return start(siteOf(build), build.base, port);
}

/** Starts a server for an answer to every request; `home` of what it gives is the address of `base`. */
export async function start(listener: RequestListener, base = '/', port = 0): Promise<Running> {
  const server = createServer(listener).listen(port);
  await once(server, 'listening');
  return {
    home: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * Answers like a server that knows nothing of the guide: it sends the files of a build's folder under its base path, leads
 * from `/x` to `/x/`, and sends 404.html with status 404 for the rest. `read` may send files in another form.
 */
export function siteOf({ folder, base }: Build, read: (file: string) => Sent = fromDisk): RequestListener {
  return (request, response) => {
    const url = request.url ?? '/';
    const file = fileOf(folder, base, url);
    if (file === 'folder') return void response.writeHead(301, { location: url.replace(/(\?|$)/, '/$1') }).end();
    const found = file ?? join(folder, '404.html');
    if (!existsSync(found)) return void response.writeHead(404).end();
    const { headers, body } = read(found);
    const isKnown = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
    if (isKnown) return void response.writeHead(304, headers).end();
    // Set by itself, since who listens to the answer cannot read what only writeHead was told.
    response.setHeader('content-length', body.length);
    response.writeHead(file ? 200 : 404, headers).end(body);
  };
}

/** The type of a file by its name, as servers know it without being told. */
export function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

function fromDisk(file: string): Sent {
  return { headers: { 'content-type': typeOf(file) }, body: readFileSync(file) };
}

/** The file that an address means; `folder` for one that lacks its closing slash; nothing where there is none. */
function fileOf(folder: string, base: string, url: string): string | undefined {
  const path = pathOf(url);
  // A redirect of `//host` would lead to that host.
  if (path === undefined || !path.startsWith(base) || /^[/\\]{2}/.test(url) || /\/\/|[\0\\]/.test(path))
    return undefined;
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!path.endsWith('/')) return 'folder';
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

export interface Running {
  /** The address of the home page, with a slash at its end. */
  home: string;
  stop: () => Promise<void>;
}

/** What is sent of a file: an ETag among its headers is compared. */
export interface Sent {
  headers: Record<string, string>;
  body: Buffer;
}
