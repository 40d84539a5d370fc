import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The HTML pages of a build, or those whose paths match, one after the other: memory need not hold thousands of them. */
export async function* pagesIn(folder: string, wanted = /\.html$/): AsyncGenerator<BuiltPage> {
  const paths = (await readdir(folder, { recursive: true })).map((file) => file.split(sep).join('/'));
  for (const path of paths.filter((candidate) => wanted.test(candidate))) {
    const file = join(folder, path);
    yield { path, file, html: await readFile(file, 'utf8') };
  }
}

interface BuiltPage {
  /** Inside the build: `fixes/index.html`. */
  path: string;
  /** On the disk. */
  file: string;
  html: string;
}
