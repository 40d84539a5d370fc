import { spawnSync } from 'node:child_process';
import { accessSync, constants, globSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program by any of its names, best first, or nothing where the machine has none. */
export function find(...names: string[]): string | undefined {
  // Not every shell of an ordinary user looks into the folders of servers.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * What `look` finds; where it finds nothing, what it finds after Debian's packages have been installed, which happens only
 * as root on a machine with apt-get.
 */
export function findOrInstall<T>(look: () => T | undefined, packages: readonly string[]): T | undefined {
  const found = look();
  if (found !== undefined) return found;
  install(packages);
  return look();
}

/** The program of Firefox. */
export function firefoxPath(): string | undefined {
  return findOrInstall(() => find('firefox-esr', 'firefox'), ['firefox-esr']);
}

/** What WebKitGTK is driven with. */
export function webkitPrograms(): WebKitPrograms | undefined {
  return findOrInstall(() => {
    const [driver, screen] = [find('WebKitWebDriver'), find('xvfb-run')];
    // The driver's own browser lies beside the library, in a folder with the machine's name and the library's version.
    const [browser] = globSync('/usr/lib{,exec,64}/{*/,}webkit{2,}gtk-*/MiniBrowser').sort().reverse();
    return driver && screen && browser ? { driver, screen, browser } : undefined;
  }, ['webkit2gtk-driver', 'xvfb', 'xauth']);
}

/** The program of a web server. Of Apache, Debian's package without a service that would start. */
export function webServerPath(name: WebServer): string | undefined {
  const packages = { nginx: 'nginx-light', caddy: 'caddy', apache2: 'apache2-bin' } as const;
  return findOrInstall(() => find(name), [packages[name]]);
}

/** Whether a path is a file that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function install(packages: readonly string[]): void {
  const installer = find('apt-get');
  if (!installer || process.getuid?.() !== 0) return;
  console.error(`Installing ${packages.join(' and ')} for the tests.`);
  // In run level 1 Debian's packages do not start the services they bring.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  spawnSync(installer, ['update', '--quiet=2'], { env });
  spawnSync(installer, ['install', '--quiet=2', '--yes', '--no-install-recommends', ...packages], { env });
}

export type WebServer = 'nginx' | 'caddy' | 'apache2';

export interface WebKitPrograms {
  driver: string;
  browser: string;
  /** Runs a program on a screen that nobody looks at: this engine has no mode without one. */
  screen: string;
}
