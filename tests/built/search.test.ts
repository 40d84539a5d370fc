import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { labelledQueries, scoreOf } from '../search/queries.ts';
import { searchOf } from '../search/site.ts';
import { builds, filesOf } from './site.ts';

/** Shares of the labelled queries that must have a right page first, and among the first three. */
const floors = [
  { name: 'English', first: 0.94, firstThree: 0.98, isIn: (lang: string) => lang === 'en' },
  { name: 'Other languages', first: 0.94, firstThree: 0.98, isIn: (lang: string) => lang !== 'en' },
];

suite('the search finds', async () => {
  const search = searchOf(builds.root.folder);
  const results = await Promise.all(
    labelledQueries().map(async (query) => ({ ...query, paths: (await search(query.q)).paths })),
  );
  for (const { name, first, firstThree, isIn } of floors) {
    const score = scoreOf(results.filter(({ lang }) => isIn(lang)));
    test(`${name}: the right page first for ${first * 100} %, in the first three for ${firstThree * 100} %, something for all`, (context) => {
      context.diagnostic(JSON.stringify(score));
      assert.ok(score.first >= first && score.firstThree >= firstThree, JSON.stringify(score));
      assert.equal(score.nothing, 0);
    });
  }
});

test('the first search weighs at most 100 kB: script, words, engine and index', (context) => {
  const isNeeded = /^(?:pagefind\/|search\/vocabulary|_astro\/(?:Search|fill|preload-helper))/;
  const files = filesOf(builds.root.folder).filter((file) => isNeeded.test(file));
  const weights = files.map((file) => {
    const content = readFileSync(join(builds.root.folder, file));
    // Pagefind packs its own files; the rest is packed on the way.
    return /\.(?:js|json)$/.test(file) ? brotliCompressSync(content).length : content.length;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  context.diagnostic(`${total} bytes`);
  assert.ok(
    total <= 100_000,
    `it weighs ${total} bytes: ${files.map((file, index) => `${file} ${weights[index]}`).join(', ')}`,
  );
});
