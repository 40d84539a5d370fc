import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const sources = ['astro.config.ts', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/**
 * A copy of the project in a new folder whose name begins with `prefix`, to be built and then removed. It has the packages of this
 * one, but no cache of Astro's, which two builds at a time would write both.
 */
export function copyProject(prefix: string): string {
  const project = mkdtempSync(join(tmpdir(), prefix));
  for (const name of sources) cpSync(name, join(project, name), { recursive: true });
  const packages = join(project, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((name) => !['.astro', '.vite', '.cache'].includes(name)))
    symlinkSync(resolve('node_modules', name), join(packages, name));
  return project;
}
