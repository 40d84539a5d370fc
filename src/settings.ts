/**
 * What a build is told from outside, by environment variables. One that is empty counts as not set, since many hosts set it so.
 * Throws a sentence for every value that is wrong.
 */
export function readSettings(env: Environment): Settings {
  const faults: string[] = [];
  const read = <T>(name: 'SITE' | 'BASE' | 'OFFLINE' | 'PORT', parse: (value: string) => T): T | undefined => {
    const value = env[name];
    if (!value) return undefined;
    try {
      return parse(value);
    } catch (error) {
      faults.push(`${name} is “${value}”. ${(error as Error).message}`);
      return undefined;
    }
  };
  const settings = {
    site: read('SITE', origin),
    base: read('BASE', path) ?? '/',
    hasWorker: read('OFFLINE', isOn) ?? true,
    port: read('PORT', port),
  };
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return settings;
}

function origin(value: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.username)
    throw new Error('Write the address of the host with https:// before it, as in SITE=https://guide.example.');
  if (url.pathname !== '/') throw new Error(`The path goes into BASE: SITE=${url.origin} BASE=${url.pathname}.`);
  if (url.href !== `${url.origin}/`) throw new Error(`Write the address of the host alone: SITE=${url.origin}.`);
  return url.origin;
}

function path(value: string): string {
  const isPath = /^(?:\/(?!\.\.?(?:\/|$))[\w.~-]+)*\/?$/.test(value);
  if (!isPath)
    throw new Error('Write a path of letters, digits and . _ ~ - between slashes, as in BASE=/help/back-in/.');
  return value.replace(/\/?$/, '/');
}

function isOn(value: string): boolean {
  if (value !== 'on' && value !== 'off')
    throw new Error('Write OFFLINE=off to take the offline copy out of browsers, or OFFLINE=on to have it.');
  return value === 'on';
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
    throw new Error('Write a number from 1 to 65535, as in PORT=4321.');
  return Number(value);
}

export interface Settings {
  /** SITE: the origin the guide is published at, `https://guide.example`; none where the build is not told. */
  site: string | undefined;
  /** BASE: the path the guide lies under, `/` or `/some/path/`. */
  base: string;
  /** OFFLINE: whether the guide is kept for reading without a network; else an earlier build's worker is taken out of browsers. */
  hasWorker: boolean;
  /** PORT: where `npm start` and `npm run dev` serve the guide; none where Astro chooses. */
  port: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;
