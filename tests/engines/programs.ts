import { globSync } from 'node:fs';
import { find, install } from '../hosts/programs.ts';

/** The program of Firefox, or nothing where there is none and none can be installed. */
export function firefox(): string | undefined {
  const ofSystem = () => find('firefox-esr') ?? find('firefox');
  return ofSystem() ?? installed(['firefox-esr'], ofSystem);
}

/** What WebKitGTK is driven with, or nothing where a part is missing and cannot be installed. */
export function webkit(): WebKitPrograms | undefined {
  return webkitOfSystem() ?? installed(['webkit2gtk-driver', 'xvfb'], webkitOfSystem);
}

function webkitOfSystem(): WebKitPrograms | undefined {
  const [driver, screen] = [find('WebKitWebDriver'), find('Xvfb')];
  // The driver's own browser lies beside the library, in a folder that carries the machine's name and the library's version.
  const [browser] = globSync('/usr/lib{,exec,64}/{*/,}webkit{2,}gtk-*/MiniBrowser').sort().reverse();
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Installs Debian's packages where this is root on a machine with apt-get, and looks again. */
function installed<T>(packages: string[], look: () => T | undefined): T | undefined {
  install(packages);
  return look();
}

export interface WebKitPrograms {
  driver: string;
  browser: string;
  /** A screen that nobody looks at: this engine has no mode without one. */
  screen: string;
}
