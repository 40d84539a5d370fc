import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The HTML pages of a build, one after the other: memory need not hold thousands of them. They are
 * read synchronously, which is faster for many small files, while nothing else waits.
 */
export function* pagesIn(folder: string): Generator<BuiltPage> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  for (const path of paths.filter((candidate) => candidate.endsWith('.html'))) {
    const file = join(folder, path);
    yield { path, file, html: readFileSync(file, 'utf8') };
  }
}

export interface BuiltPage {
  /** Inside the build: `fixes/index.html`. */
  path: string;
  /** On the disk. */
  file: string;
  html: string;
}
