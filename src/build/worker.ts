import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeFolder, locales } from '#i18n/locales.ts';
import type { Entry } from '#offline/stored.ts';
import { classicScript } from './classic-script.ts';
import { redirects } from './hosts/serving.ts';
import { pathsIn } from './pages.ts';
import { isKept, manifestOf, type BuiltFile } from './worker-manifest.ts';

/**
 * Writes `sw.js` into a build, one for each language: the service worker that stores its files, or the one that takes the earlier
 * out. Each reader stores one language.
 */
export async function writeWorkers(folder: string, hasWorker: boolean): Promise<void> {
  for (const locale of locales) {
    const entries = hasWorker ? manifestOf(keptFiles(folder), locale, locales) : [];
    await writeWorker(join(folder, localeFolder(locale)), hasWorker, entries);
  }
}

async function writeWorker(folder: string, hasWorker: boolean, entries: readonly Entry[]): Promise<void> {
  const source = `offline/${hasWorker ? 'worker' : 'off-worker'}.ts`;
  const script = await classicScript(source, { entries: JSON.stringify(entries), moved: JSON.stringify(redirects) });
  writeFileSync(join(folder, 'sw.js'), script);
}

/** The files that are stored, read one after the other: their hashes are all that is kept of them. */
function* keptFiles(folder: string): Generator<BuiltFile> {
  for (const path of pathsIn(folder)) if (isKept(path)) yield { path, content: readFileSync(join(folder, path)) };
}
