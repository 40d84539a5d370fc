import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
/** Packages of other systems without an integrity. It only goes down: lower it with them. */
const mostOpen = 28;
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

test('npm ci leaves out none of them, whatever it is told to omit', () => {
  const { stdout } = spawnSync('npm', ['config', 'get', 'omit', '--omit=dev', '--omit=optional'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  assert.equal(stdout, '\n');
});

test('what npm ci can run is held by the hash of its content', () => {
  const open = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
  // Parts for other systems, which the registry did not show when the lock file was written.
  const here = open.filter(([, { optional, os, cpu }]) => !optional || !(os || cpu) || isFor(os, cpu, 'linux', 'x64'));
  assert.deepEqual(
    here.map(([path]) => path),
    [],
  );
  assert.ok(open.length <= mostOpen, `${open.length} packages have no integrity, ${mostOpen} at most`);
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

/** Whether a package for some systems is for this one. */
function isFor(oses: string[] | undefined, cpus: string[] | undefined, os: string, cpu: string): boolean {
  return (oses?.includes(os) ?? true) && (cpus?.includes(cpu) ?? true);
}

interface Manifest {
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface Locked {
  version?: string;
  optional?: boolean;
  integrity?: string;
  os?: string[];
  cpu?: string[];
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}
