import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesOf } from '../support/builds.ts';

/** Runs in the process of the build and says at its end how much memory it took at most, in kilobytes, and how long it computed. */
const reporter = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify({ ...process.resourceUsage() })));`,
)}`;

/** Builds a copy of the project and measures it. Where the build fails or takes longer than `limit` seconds, says so. */
export async function measureBuild(project: string, limit: number): Promise<Built | string> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, 'node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    // The generated questions have no translations.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', LOCALES: 'en' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    timeout: limit * 1000,
  });
  const [, , errors, report] = child.stdio;
  const [said, reported, { code, signal }] = await Promise.all([
    text(errors as NodeJS.ReadableStream),
    text(report as NodeJS.ReadableStream),
    new Promise<End>((done) => child.on('exit', (exit, killer) => done({ code: exit, signal: killer }))),
  ]);
  const seconds = (performance.now() - start) / 1000;
  if (signal === 'SIGTERM') return `more than ${limit} s`;
  if (code !== 0) return `failed: ${said.trim().split('\n')[0] ?? signal}`;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(reported) as NodeJS.ResourceUsage;
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  return { seconds, processor, peak: maxRSS / 1024, ...sizesIn(join(project, 'dist')) };
}

function sizesIn(folder: string): Sizes {
  const files = filesOf(folder);
  const size = (file: string) => statSync(join(folder, file)).size;
  const sum = (some: readonly string[]) => some.reduce((bytes, file) => bytes + size(file), 0);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sum(files),
    index: sum(files.filter((file) => file.startsWith('pagefind/index/') || file.endsWith('.pf_meta'))),
    vocabulary: compressed(join(folder, 'search/vocabulary.json')),
    worker: compressed(join(folder, 'sw.js')),
    guide: size('guide.html'),
  };
}

/** Its bytes as a host sends them. Not at Brotli's best, which takes minutes for files of megabytes. */
function compressed(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

export interface Built extends Sizes {
  seconds: number;
  /** What the process computed, in seconds of one processor: the same on a machine with other work. */
  processor: number;
  /** The most memory the process held, in megabytes. */
  peak: number;
}

interface Sizes {
  pages: number;
  /** Of all files. */
  bytes: number;
  /** Of Pagefind's index, as it is sent. */
  index: number;
  /** What the search loads beside the index, compressed. */
  vocabulary: number;
  /** The service worker with its list of files, compressed. */
  worker: number;
  /** The guide in one file. */
  guide: number;
}

interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
}
