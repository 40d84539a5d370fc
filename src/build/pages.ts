import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The HTML pages of a build, one after the other: memory need not hold thousands of them. They are read synchronously, which
 * is faster for many small files, while nothing else waits.
 */
export function* pagesIn(folder: string): Generator<BuiltPage> {
  for (const path of pathsIn(folder).filter((candidate) => candidate.endsWith('.html'))) {
    const file = join(folder, path);
    yield { path, file, html: readFileSync(file, 'utf8') };
  }
}

/** Every file of a folder and of those below it, as paths with `/` inside the folder. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export interface BuiltPage {
  /** Inside the build: `fixes/index.html`. */
  path: string;
  /** On the disk. */
  file: string;
  html: string;
}
