import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder and of those below it, as paths with `/` inside the folder. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The address of a page by its path in the build; `home` is that of the home page. */
export function pageAddress(path: string, home: string): string {
  return home + path.replace(/index\.html$/, '');
}
