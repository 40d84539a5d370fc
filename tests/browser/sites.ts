import { builds, type Build } from '../support/builds.ts';
import { freePort } from '../support/port.ts';

// Chosen by Playwright's first process; its workers and the servers find the choice in their environment.
const [root, deep] = (process.env['SITE_PORTS'] ??= `${await freePort()},${await freePort()}`).split(',').map(Number);

/** The built sites under test and where each is served. */
export const sites = {
  root: { ...builds.root, port: root ?? 0 },
  deep: { ...builds.deep, port: deep ?? 0 },
} as const satisfies Record<string, Site>;

/** The address of a site's home page. */
export function homeOf({ port, base }: Site): string {
  return `http://localhost:${port}${base}`;
}

export interface Site extends Build {
  port: number;
}
