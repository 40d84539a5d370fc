import { spawnSync } from 'node:child_process';
import { accessSync, constants, globSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether tests whose program is missing fail, where they would be skipped. */
const mustHaveAll = process.env['NO_SKIPS'] === 'yes';

/** The path of a program by any of its names, best first, or nothing where the machine has none. */
export function find(...names: string[]): string | undefined {
  // Not every shell of an ordinary user looks into the folders of servers.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * What `look` finds; where it finds nothing, what it finds after Debian's packages have been installed, which happens only
 * on a machine with apt-get, as root or where it must have all.
 */
export function findOrInstall<T>(look: () => T | undefined, packages: readonly string[]): T | undefined {
  const found = look();
  if (found !== undefined) return found;
  install(packages);
  return look();
}

/** The program of Firefox. */
export function firefoxPath(): string | undefined {
  return orSaid(
    'Firefox',
    findOrInstall(() => find('firefox-esr', 'firefox'), ['firefox-esr']),
  );
}

/** What WebKitGTK is driven with. */
export function webkitPrograms(): WebKitPrograms | undefined {
  const look = (): WebKitPrograms | undefined => {
    const [driver, screen] = [find('WebKitWebDriver'), find('xvfb-run')];
    // The driver's own browser lies beside the library, in a folder with the machine's name and the library's version.
    const [browser] = globSync('/usr/lib{,exec,64}/{*/,}webkit{2,}gtk-*/MiniBrowser').sort().reverse();
    return driver && screen && browser ? { driver, screen, browser } : undefined;
  };
  return orSaid('WebKitGTK', findOrInstall(look, ['webkit2gtk-driver', 'xvfb', 'xauth']));
}

/** The program of a web server. Of Apache, Debian's package without a service that would start. */
export function webServerPath(name: WebServer): string | undefined {
  const packages = { nginx: 'nginx-light', caddy: 'caddy', apache2: 'apache2-bin' } as const;
  return orSaid(
    name,
    findOrInstall(() => find(name), [packages[name]]),
  );
}

/**
 * What was found of `name`. Where nothing was, says that its tests are skipped, in the last lines of their step; throws where the
 * machine must have all (NO_SKIPS=yes), as the one that decides what is published.
 */
function orSaid<T>(name: string, found: T | undefined): T | undefined {
  if (found !== undefined) return found;
  if (mustHaveAll)
    throw new Error(`${name} is not here and could not be installed, and NO_SKIPS=yes lets no test be skipped.`);
  console.error(`${name} is not here and could not be installed: its tests are skipped.`);
  return undefined;
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
  const isRoot = process.getuid?.() === 0;
  // Nobody's own machine is changed by a test that asks for another user's rights.
  const sudo = isRoot || !mustHaveAll ? undefined : find('sudo');
  if (!installer || !(isRoot || sudo)) return;
  console.error(`Installing ${packages.join(' and ')} for the tests.`);
  // In run level 1 Debian's packages do not start the services they bring.
  const [program = '', ...before] = [
    ...(sudo ? [sudo, '--non-interactive'] : []),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'RUNLEVEL=1',
    installer,
  ];
  spawnSync(program, [...before, 'update', '--quiet=2']);
  spawnSync(program, [...before, 'install', '--quiet=2', '--yes', '--no-install-recommends', ...packages]);
}

export type WebServer = 'nginx' | 'caddy' | 'apache2';

export interface WebKitPrograms {
  driver: string;
  browser: string;
  /** Runs a program on a screen that nobody looks at: this engine has no mode without one. */
  screen: string;
}
