import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

test('every dependency is named by an exact version', () => {
  const loose = Object.entries(manifest.devDependencies).filter(([, version]) => !exact.test(version));
  assert.deepEqual(loose, []);
});

test('the lock file lists the packages of every platform, so that npm ci works on each', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => !fits(nearest(path, name)?.version, range))
      .map(([name, range]) => `${path}: ${name} ${range}`),
  );
  assert.deepEqual(missing, []);
});

test('install scripts are allowed or refused by name', () => {
  const scripted = Object.entries(packages).filter(([, locked]) => locked.hasInstallScript && !locked.optional);
  const names = scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  assert.deepEqual(
    names.filter((name) => manifest.allowScripts[name] === undefined),
    [],
  );
});

test('the lock file names no host to load packages from', () => {
  assert.deepEqual(
    Object.entries(packages).filter(([, locked]) => locked.resolved),
    [],
  );
});

/** The entry that `name` means for the package at `path`: as Node looks it up, from the inside out. */
function nearest(path: string, name: string): Locked | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (found || !at) return found;
  }
}

/** Platform packages are asked for by their exact version; for the few others it is enough that one is there. */
function fits(version: string | undefined, range: string): boolean {
  return version !== undefined && (!exact.test(range) || version === range);
}

interface Manifest {
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface Locked {
  version?: string;
  optional?: boolean;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}
