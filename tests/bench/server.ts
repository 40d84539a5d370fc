import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { contentTypeOf, servingOf } from '#build/hosts/serving.ts';
import { filesOf } from '../built/site.ts';
import { hostRules, headersFor, type HostRule } from './host-rules.ts';

const compress = promisify(brotliCompress);

/**
 * Serves a built site over HTTP/1.1 as a host would: text compressed once with Brotli at its best and kept in memory, the
 * headers of `_headers`, an ETag a file. What it sends is written down. `folder` may change once the server has started.
 */
export async function startServer(folder: string): Promise<BenchServer> {
  const rulesFile = join(folder, '_headers');
  const rules = existsSync(rulesFile) ? hostRules(await readFile(rulesFile, 'utf8')) : [];
  const files = new Map<string, PackedFile>(
    await Promise.all(filesOf(folder).map(async (path) => [`/${path}`, await pack(folder, path, rules)] as const)),
  );
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = files.get(pathname) ?? files.get(`${pathname}index.html`);
    const file = found ?? files.get('/404.html');
    if (!file) return void response.writeHead(404).end();
    const isKnown = request.headers['if-none-match'] === file.headers['etag'];
    const body = isKnown ? Buffer.alloc(0) : file.body;
    sent.push({ path: pathname, type: file.type, bytes: body.length });
    response.writeHead(isKnown ? 304 : found ? 200 : 404, file.headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    home: `http://localhost:${(server.address() as AddressInfo).port}/`,
    take: () => sent.splice(0),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function pack(folder: string, path: string, rules: readonly HostRule[]): Promise<PackedFile> {
  const raw = await readFile(join(folder, path));
  const ending = path.split('.').at(-1) ?? '';
  const type = servingOf('/', []).types.find(({ endings }) => endings.includes(ending));
  const body = type?.isText ? await compress(raw) : raw;
  const headers: Record<string, string> = {
    'cache-control': 'no-cache',
    ...headersFor(`/${path}`, rules),
    etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`,
    ...(type && { 'content-type': contentTypeOf(type) }),
    ...(type?.isText && { 'content-encoding': 'br' }),
  };
  return { type: ending, body, headers };
}

export interface BenchServer {
  /** The address of the home page. */
  home: string;
  /** What was sent since it was last asked. */
  take(): Sent[];
  stop(): void;
}

/** One answer of the server. */
export interface Sent {
  path: string;
  /** The ending of the file's name. */
  type: string;
  /** Of the body as it was sent. */
  bytes: number;
}

interface PackedFile {
  type: string;
  body: Buffer;
  headers: Record<string, string>;
}
