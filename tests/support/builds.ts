import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A built site to test: its folder, from the top of the project, and the base path it was built for. */
export interface Build {
  folder: string;
  base: string;
}

/** The builds that `npm run build:tests` makes. */
export const builds = {
  root: { folder: 'dist', base: '/' },
  deep: { folder: 'dist-deep', base: '/deep/sub-path/' },
  pseudo: { folder: 'dist-pseudo', base: '/' },
} as const satisfies Record<string, Build>;

/** The builds in which links are followed. BUILDS=root leaves the one in a folder out, as `npm run prove` does not make it. */
export const linkedBuilds: Record<string, Build> =
  process.env['BUILDS'] === 'root' ? { root: builds.root } : { root: builds.root, deep: builds.deep };

/** Every file of a folder and of those below it, as paths with `/` inside the folder. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
