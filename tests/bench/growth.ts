import { addArticles } from './articles.ts';
import { measureBuild, type Built } from './build.ts';
import { withCopy } from './copy.ts';
import { printTable, type Cell } from './table.ts';

const kilobyte = 1000;

/**
 * Builds copies of the project with more and more generated questions and prints what each build and each page more costs.
 * A build is given up after `limit` seconds.
 */
export async function printGrowth(project: string, counts: readonly number[], limit: number): Promise<void> {
  const rows: Cell[][] = [];
  let before: Built | undefined;
  for (const count of counts) {
    console.error(`Building ${count} generated pages…`);
    const built = await withCopy(project, async (copy) => {
      await addArticles(copy, count);
      return measureBuild(copy, limit);
    });
    if (typeof built === 'string') rows.push([count, undefined, built]);
    else rows.push([count, built.pages, ...costOf(built), ...growthOf(built, before)]);
    if (typeof built !== 'string') before = built;
  }
  printTable(
    'Builds with generated questions (“a page more”: against the build above; kB of 1,000 bytes)',
    [
      'generated',
      'HTML pages',
      'seconds',
      'peak MB',
      'site kB',
      'index kB',
      'vocabulary kB',
      'worker kB',
      'guide.html kB',
      'ms a page more',
      'MB a page more',
      'kB a page more',
      'index kB a page more',
    ],
    rows,
  );
}

function costOf({ seconds, peak, bytes, index, vocabulary, worker, guide }: Built): number[] {
  return [seconds, peak, ...[bytes, index, vocabulary, worker, guide].map((size) => size / kilobyte)];
}

function growthOf(built: Built, before: Built | undefined): number[] {
  if (!before) return [];
  const more = built.pages - before.pages;
  return [
    ((built.seconds - before.seconds) * 1000) / more,
    (built.peak - before.peak) / more,
    (built.bytes - before.bytes) / kilobyte / more,
    (built.index - before.index) / kilobyte / more,
  ];
}
