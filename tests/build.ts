import { spawnSync } from 'node:child_process';
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

// `node tests/build.ts root` makes that one only.
const [only] = process.argv.slice(2);
for (const [name, env] of Object.entries(settings).filter(([name]) => !only || name === only)) {
  const { folder } = builds[name as keyof typeof builds];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE: 'https://back-in.example', ...env },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The ${name} build failed:\n${stdout}${stderr}`);
  const warnings = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /\[WARN\]|\[ERROR\]|warning/i.test(line))
    .filter((line) => env['SITE'] !== '' || !line.includes('SITE is not set'));
  if (warnings.length > 0) throw new Error(`The ${name} build is not quiet:\n${warnings.join('\n')}`);
  console.log(`${folder}: built`);
}
