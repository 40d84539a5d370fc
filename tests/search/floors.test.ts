import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { labelledQueries, scoreOf } from './queries.ts';
import { searchOf } from '#search/index/built-search.ts';
import { builds } from '../support/builds.ts';

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
