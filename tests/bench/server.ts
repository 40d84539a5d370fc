import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { servingOf } from '#build/hosts/serving.ts';
import { filesOf } from '../support/builds.ts';
import { siteOf, start, typeOf, type Running, type Sent } from '../support/servers.ts';

const compress = promisify(brotliCompress);
const { caching, immutableFolders, types } = servingOf('/');

/**
 * Serves a built site over HTTP/1.1 as a configured host would: text compressed once with Brotli at its best and kept in
 * memory, kept by browsers as long as the hosts' files say, an ETag a file. What it sends is written down.
 */
export async function startServer(folder: string): Promise<BenchServer> {
  const packed = new Map(
    await Promise.all(filesOf(folder).map(async (path) => [join(folder, path), await pack(folder, path)] as const)),
  );
  const log: Answer[] = [];
  const answer = siteOf({ folder, base: '/' }, (file) => {
    const found = packed.get(file);
    if (!found) throw new Error(`${file} was not there when the server started.`);
    return found;
  });
  const running = await start((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.on('finish', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0);
      log.push({ path: pathname, type: extname(pathname).slice(1) || 'html', bytes });
    });
    answer(request, response);
  });
  return { ...running, take: () => log.splice(0) };
}

async function pack(folder: string, path: string): Promise<Sent> {
  const raw = await readFile(join(folder, path));
  const isText = types.some((type) => type.isText && type.endings.includes(extname(path).slice(1)));
  return {
    headers: {
      'cache-control': immutableFolders.some((inside) => path.startsWith(inside))
        ? caching.immutable
        : caching.revalidated,
      'content-type': typeOf(path),
      etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`,
      ...(isText && { 'content-encoding': 'br' }),
    },
    body: isText ? await compress(raw) : raw,
  };
}

export interface BenchServer extends Running {
  /** What was sent since it was last asked. */
  take(): Answer[];
}

/** One answer of the server. */
export interface Answer {
  path: string;
  /** The ending of the file's name. */
  type: string;
  /** Of the body as it was sent. */
  bytes: number;
}
