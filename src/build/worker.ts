import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { isKept, manifestOf, type BuiltFile } from './worker-manifest.ts';

/** Writes `sw.js` into a build: the service worker that stores its files, or the one that takes the earlier out. */
export async function writeWorker(folder: string, hasWorker: boolean): Promise<void> {
  const entries = hasWorker ? manifestOf(await builtFiles(folder)) : [];
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { entries: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      // One classic script: older phones know no modules in workers.
      rolldownOptions: {
        input: fileURLToPath(new URL(`../offline/${hasWorker ? 'worker' : 'off-worker'}.ts`, import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

async function builtFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return Promise.all(paths.filter(isKept).map(async (path) => ({ path, content: await readFile(join(folder, path)) })));
}
