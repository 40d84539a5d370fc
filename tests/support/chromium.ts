import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { find, findOrInstall, isProgram } from './programs.ts';

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
  const path = ofSystem() ?? ofPlaywright() ?? installedByDebian() ?? downloaded();
  if (!path) throw new Error(`There is no Chromium here and none could be installed. ${advice}`);
  return path;
}

/** Debian's shell without windows is the same engine and opens a page in half the time. */
function ofSystem(): string | undefined {
  return find('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

function ofPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

function installedByDebian(): string | undefined {
  // Ubuntu's package of the same name is only a pointer to a snap, which containers cannot run.
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian) return undefined;
  // Releases of old have only the second.
  return findOrInstall(ofSystem, ['chromium-headless-shell']) ?? findOrInstall(ofSystem, ['chromium']);
}

function downloaded(): string | undefined {
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  return ofPlaywright();
}
