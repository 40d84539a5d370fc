import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const sources = ['astro.config.ts', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/**
 * A copy of the project in a new folder whose name begins with `prefix`, to be built and then removed. It has the packages of this
 * one, but nothing of what tools keep beside them, such as Astro's cache, which two builds at a time would write both.
 */
export function copyProject(prefix: string): string {
  const copy = mkdtempSync(join(tmpdir(), prefix));
  for (const name of sources) cpSync(join(project, name), join(copy, name), { recursive: true });
  const packages = join(copy, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(project, 'node_modules', name), join(packages, name));
  return copy;
}

/** Builds a copy with settings beside those of this process, and gives back its status and all that the build said. */
export function buildCopy(copy: string, settings: Record<string, string>): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  });
  return { status, said: `${stdout}${stderr}` };
}
