import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's package of each web server; of Apache the one without a service that would start. */
const packages = { nginx: 'nginx-light', caddy: 'caddy', apache2: 'apache2-bin' } as const;

/**
 * The programs of the web servers that are here. As root on a machine with apt-get it first installs those that are not;
 * elsewhere they are left out.
 */
export function webServers(): Partial<Record<ProgramName, string>> {
  const names = Object.keys(packages) as ProgramName[];
  const missing = names.filter((name) => !find(name)).map((name) => packages[name]);
  if (missing.length > 0) install(missing);
  return Object.fromEntries(
    names.flatMap((name) => {
      const path = find(name);
      return path ? [[name, path]] : [];
    }),
  );
}

/** The path of a program, or nothing where the machine has none. */
export function find(name: string): string | undefined {
  // Not every shell of an ordinary user looks into the folders of servers.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Installs Debian's packages where this is root on a machine with apt-get; elsewhere nothing happens. */
export function install(names: string[]): void {
  const installer = find('apt-get');
  if (!installer || process.getuid?.() !== 0) return;
  // In run level 1 Debian's packages do not start the services they bring.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  spawnSync(installer, ['update', '--quiet=2'], { env });
  spawnSync(installer, ['install', '--quiet=2', '--yes', '--no-install-recommends', ...names], { env });
}

export type ProgramName = keyof typeof packages;
