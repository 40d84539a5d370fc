import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Best first: Debian's shell without windows is the same engine and opens a page in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Debian's packages, best first: releases of old have only the second. */
const packages = ['chromium-headless-shell', 'chromium'];
const advice =
  'Install Chromium or Chrome and set CHROMIUM_PATH to its program, or run `npx playwright install --with-deps chromium`.';

/**
 * The program of a Chromium: the one CHROMIUM_PATH names, one of the system, or one downloaded by Playwright. Where there
 * is none, it installs Debian's package (as root) or Playwright's download. Throws a sentence that says what to install.
 */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH is “${named}”, which is no program. ${advice}`);
  }
  const path = ofSystem() ?? ofPlaywright() ?? installedByDebian() ?? installedByPlaywright();
  if (!path) throw new Error(`There is no Chromium here and none could be installed. ${advice}`);
  return path;
}

function ofSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function ofPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

function installedByDebian(): string | undefined {
  // Ubuntu's package of the same name is only a pointer to a snap, which containers cannot run.
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return undefined;
  run('apt-get', ['update', '--quiet=2']);
  for (const name of packages) {
    run('apt-get', ['install', '--quiet=2', '--yes', '--no-install-recommends', name]);
    const path = ofSystem();
    if (path) return path;
  }
  return undefined;
}

function installedByPlaywright(): string | undefined {
  run('npx', ['playwright', 'install', 'chromium']);
  return ofPlaywright();
}

function run(command: string, options: string[]): void {
  console.error(`No Chromium found: ${command} ${options.join(' ')}`);
  spawnSync(command, options, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
