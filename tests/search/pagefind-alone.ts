import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import type { LabelledQuery } from './queries.ts';

/** The paths that Pagefind alone finds for each query over the same pages, best first: what the layer over it is compared with. */
export async function askPagefindAlone(folder: string, asked: readonly LabelledQuery[]) {
  const output = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex();
  await index?.addDirectory({ path: folder });
  await index?.writeFiles({ outputPath: output });
  await pagefind.close();
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(readFileSync(join(output, new URL(String(address), 'http://site/').pathname))));
  const alone = (await import(pathToFileURL(join(output, 'pagefind.js')).href)) as {
    createInstance(options: object): Pagefind;
  };
  const instance = alone.createInstance({ basePath: '/', noWorker: true });
  const results = [];
  for (const query of asked) {
    const found = await instance.search(query.q);
    const first = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
    results.push({ ...query, paths: first.map(({ url }) => url) });
  }
  rmSync(output, { recursive: true });
  return results;
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}
