import { rm } from 'node:fs/promises';
import { copyProject } from '../support/project-copy.ts';
import { addArticles } from './articles.ts';
import { measureBuild, type Built } from './build.ts';

const kilobyte = 1000;

/**
 * Builds copies of the project with more and more generated questions and prints what each build and each page more costs.
 * A build is given up after `limit` seconds.
 */
export async function printGrowth(counts: readonly number[], limit: number): Promise<void> {
  const rows: Record<number, object> = {};
  let before: Built | undefined;
  for (const count of counts) {
    console.error(`Building ${count} generated pages…`);
    const built = await buildWith(count, limit);
    rows[count] = typeof built === 'string' ? { failed: built } : { ...costOf(built), ...growthOf(built, before) };
    if (typeof built !== 'string') before = built;
  }
  console.log('\nBuilds with generated questions (“a page more”: against the build above; kB of 1,000 bytes)');
  console.table(rows);
}

async function buildWith(count: number, limit: number): Promise<Built | string> {
  const copy = copyProject('bench-');
  try {
    await addArticles(copy, count);
    return await measureBuild(copy, limit);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function costOf({
  pages,
  seconds,
  processor,
  peak,
  bytes,
  index,
  vocabulary,
  worker,
  guide,
}: Built): Record<string, number> {
  return {
    'HTML pages': pages,
    seconds: rounded(seconds),
    'processor s': rounded(processor),
    'peak MB': rounded(peak),
    'site kB': rounded(bytes / kilobyte),
    'index kB': rounded(index / kilobyte),
    'vocabulary kB': rounded(vocabulary / kilobyte),
    'worker kB': rounded(worker / kilobyte),
    'guide.html kB': rounded(guide / kilobyte),
  };
}

function growthOf(built: Built, before: Built | undefined): Record<string, number> {
  if (!before) return {};
  const each = (name: 'processor' | 'peak' | 'bytes' | 'index') =>
    (built[name] - before[name]) / (built.pages - before.pages);
  return {
    'processor ms a page more': rounded(each('processor') * 1000),
    'MB a page more': rounded(each('peak')),
    'kB a page more': rounded(each('bytes') / kilobyte),
    'index kB a page more': rounded(each('index') / kilobyte),
  };
}

function rounded(number: number): number {
  return Number(number.toPrecision(3));
}
