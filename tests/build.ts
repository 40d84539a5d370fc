import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { builds } from './support/builds.ts';

/**
 * What sets each build of the tests apart: the path it is served from, with two languages and a draft, and the made-up language,
 * whose build knows no host.
 */
const settings: Record<keyof typeof builds, Record<string, string>> = {
  root: {},
  deep: { BASE: builds.deep.base, LOCALES: 'en,es,ar,tr' },
  pseudo: { LOCALES: 'en,ar-XB', SITE: '' },
};

const run = promisify(execFile);

// `node tests/build.ts root` makes that one only. They are made side by side: a build keeps one processor busy.
const [only] = process.argv.slice(2);
await Promise.all(
  Object.entries(settings)
    .filter(([name]) => !only || name === only)
    .map(([name, env]) => build(name as keyof typeof builds, env)),
);

/** Makes a build. Rejects with what it printed where it fails, or warns of something. */
async function build(name: keyof typeof builds, env: Record<string, string>): Promise<void> {
  const { folder } = builds[name];
  const { stdout, stderr } = await run(process.execPath, ['tests/support/build-apart.ts', folder], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE: 'https://back-in.example', ...env },
    maxBuffer: 2 ** 26,
  });
  const warnings = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /\[WARN\]|\[ERROR\]|warning/i.test(line))
    .filter((line) => env['SITE'] !== '' || !line.includes('SITE is not set'));
  if (warnings.length > 0) throw new Error(`The ${name} build is not quiet:\n${warnings.join('\n')}`);
  console.log(`${folder}: built`);
}
