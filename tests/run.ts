import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/*
 * The test command. A step is a script of package.json, a lane some steps one after the other; the lanes of a stage run side
 * by side, since checking types or building keeps one processor busy and leaves the others idle. (Astro's check writes the
 * types of the content, and so do the builds: these come after it.) Tests of pure files and of built ones each share one
 * process, so that content, pages and indexes are read once; those of the browser keep every processor busy by themselves.
 */
const stages: readonly (readonly Lane[])[] = [
  [['check', 'build:tests'], ['test:unit']],
  [['test:built'], ['test:search', 'test:hosts', 'test:engines']],
  [['test:browser']],
];

const inherited = ['inherit', 'inherit'] as const;
const piped = ['pipe', 'pipe'] as const;

for (const lanes of stages) {
  const passed = await Promise.all(lanes.map((lane) => run(lane, lanes.length === 1)));
  if (passed.includes(false)) process.exit(1);
}

/** Runs the steps of a lane until one fails. Of lanes that run side by side, each step is printed when it has ended. */
async function run(steps: Lane, isAlone: boolean): Promise<boolean> {
  for (const step of steps) {
    const start = performance.now();
    const child = spawn('npm', ['run', '--silent', step], { stdio: ['ignore', ...(isAlone ? inherited : piped)] });
    const ended = new Promise<number | null>((done) => child.on('exit', done));
    const [said, errors] = await Promise.all(
      [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')),
    );
    const hasPassed = (await ended) === 0;
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${said}${errors}━━ ${step} ${hasPassed ? 'passed' : 'failed'} in ${seconds} s`);
    if (!hasPassed) return false;
  }
  return true;
}

type Lane = readonly string[];
