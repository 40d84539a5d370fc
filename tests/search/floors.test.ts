import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { searchOf } from '#search/index/built-search.ts';
import { builds } from '../support/builds.ts';
import { familyOf, labelledQueries, scoreOf, type Family, type LabelledQuery } from './queries.ts';

type Sets = readonly LabelledQuery['set'][];
const before: Sets = ['given', 'own'];
const byOthers: Sets = ['unseen'];
const reported: Sets = ['cases', 'aside'];
const fresh: Sets = ['fresh'];
const blind: Sets = ['blind'];

/** Shares of the labelled queries that must have a right page first, and among the first three. */
const floors: { name: Family; sets: Sets; first: number; firstThree: number }[] = [
  { name: 'English', sets: before, first: 0.96, firstThree: 0.99 },
  { name: 'known languages', sets: before, first: 0.97, firstThree: 0.99 },
  { name: 'English', sets: byOthers, first: 0.9, firstThree: 0.98 },
  { name: 'known languages', sets: byOthers, first: 0.93, firstThree: 0.98 },
  { name: 'English', sets: reported, first: 0.92, firstThree: 0.97 },
  { name: 'known languages', sets: reported, first: 0.88, firstThree: 0.95 },
  { name: 'unknown languages', sets: reported, first: 0.85, firstThree: 0.92 },
  { name: 'English', sets: fresh, first: 0.9, firstThree: 0.98 },
  { name: 'known languages', sets: fresh, first: 0.9, firstThree: 0.95 },
  { name: 'unknown languages', sets: fresh, first: 0.9, firstThree: 0.95 },
  { name: 'English', sets: blind, first: 0.9, firstThree: 0.98 },
  { name: 'known languages', sets: blind, first: 0.92, firstThree: 0.97 },
  { name: 'unknown languages', sets: blind, first: 0.85, firstThree: 0.95 },
];
/** Share of the queries that no page answers of which the reply says so. */
const said = 0.8;

suite('the search finds', async () => {
  const search = searchOf(builds.root.folder);
  const results = await Promise.all(
    labelledQueries().map(async (query) => {
      const { paths, found } = await search(query.q);
      return { ...query, paths, isSaid: found.isWeak || paths.length === 0 };
    }),
  );
  const answered = results.filter(({ want }) => want.length > 0);
  for (const { name, sets, first, firstThree } of floors) {
    const title = `${name}, ${sets.join(' and ')}: the right page first for ${first * 100} %, in the first three for ${firstThree * 100} %`;
    test(title, (context) => {
      const score = scoreOf(answered.filter(({ lang, set }) => familyOf(lang) === name && sets.includes(set)));
      context.diagnostic(JSON.stringify(score));
      assert.ok(score.first >= first && score.firstThree >= firstThree, JSON.stringify(score));
      assert.ok(name === 'unknown languages' || score.nothing === 0, 'nothing is found for some');
    });
  }

  test(`of what is not in the guide the reply says so for ${said * 100} %`, (context) => {
    const others = results.filter(({ want }) => want.length === 0);
    const silent = others.filter(({ isSaid }) => !isSaid);
    context.diagnostic(`${silent.length} of ${others.length} are answered with pages as if there were some`);
    assert.ok(silent.length <= (1 - said) * others.length);
  });
});
