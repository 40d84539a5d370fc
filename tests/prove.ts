import { spawnSync } from 'node:child_process';

/** The command that ends a recipe for the content: its own check, one build, and what is tested on built pages. */
const steps = [
  ['tests/content/check.ts'],
  ['tests/build.ts', 'root'],
  [
    '--test',
    ...['contact', 'head', 'html', 'links', 'offline', 'own-words', 'reading', 'weight'].map(
      (name) => `tests/built/${name}.test.ts`,
    ),
  ],
];

for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit', env: { ...process.env, BUILDS: 'root' } });
  if (status !== 0) process.exit(1);
}
