import { builds, type Build } from '../support/builds.ts';

const firstPort = Number(process.env['PORT'] ?? 4321);

/** The built sites under test and where each is served. Set PORT when 4321 or 4322 is taken. */
export const sites = {
  root: { ...builds.root, port: firstPort },
  deep: { ...builds.deep, port: firstPort + 1 },
} as const satisfies Record<string, Site>;

/** The address of a site's home page. */
export function homeOf({ port, base }: Site): string {
  return `http://localhost:${port}${base}`;
}

export interface Site extends Build {
  port: number;
}
