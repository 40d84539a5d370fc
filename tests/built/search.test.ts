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
  { name: 'English', isEnglish: true, isNew: false, first: 0.96, firstThree: 0.99 },
  { name: 'other languages', isEnglish: false, isNew: false, first: 0.98, firstThree: 0.99 },
  { name: 'unseen English', isEnglish: true, isNew: true, first: 0.75, firstThree: 0.92 },
  { name: 'unseen other languages', isEnglish: false, isNew: true, first: 0.94, firstThree: 0.98 },
];

suite('the search finds', async () => {
  const search = searchOf(builds.root.folder);
  const results = await Promise.all(
    labelledQueries().map(async (query) => ({ ...query, paths: (await search(query.q)).paths })),
  );
  for (const { name, isEnglish, isNew, first, firstThree } of floors) {
    const score = scoreOf(
      results.filter(({ lang, set }) => (lang === 'en') === isEnglish && (set === 'unseen') === isNew),
    );
    test(`${name}: the right page first for ${first * 100} %, in the first three for ${firstThree * 100} %, something for all`, (context) => {
      context.diagnostic(JSON.stringify(score));
      assert.ok(score.first >= first && score.firstThree >= firstThree, JSON.stringify(score));
      assert.equal(score.nothing, 0);
    });
  }
});

/** What a first search fetches, cold; the page and the decoder are on the way to every answer. */
const fetched: { what: string; files: RegExp; limit: number }[] = [
  {
    what: 'a search that symptoms answer, with its page and the decoder',
    files:
      /^(?:search\/(?:vocabulary\.json|index\.html)|messages\/(?:answers|en)\.json|_astro\/(?:Search|fill|reader|Header|Offline|OtherDevice)\.)/,
    limit: 45_000,
  },
  {
    what: 'a search that needs the texts: script, words, engine and index',
    files: /^(?:pagefind\/|search\/vocabulary|_astro\/(?:Search|fill)\.)/,
    limit: 100_000,
  },
];

for (const { what, files, limit } of fetched) {
  test(`${what}, weighs at most ${limit} bytes`, (context) => {
    const weights = filesOf(builds.root.folder)
      .filter((file) => files.test(file))
      .map((file) => {
        const content = readFileSync(join(builds.root.folder, file));
        // Pagefind packs its own files; the rest is packed on the way.
        return { file, bytes: /\.(?:js|json|html)$/.test(file) ? brotliCompressSync(content).length : content.length };
      });
    const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
    context.diagnostic(`${total} bytes in ${weights.length} files`);
    assert.ok(
      total <= limit,
      `it weighs ${total} bytes: ${weights.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')}`,
    );
  });
}
