import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languageOf } from '#i18n/language.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { searchOf } from '#search/index/built-search.ts';
import { builds } from '../support/builds.ts';
import { labelledQueries, scoreOf, type LabelledQuery } from './queries.ts';

/** Of queries in other languages than the page's and English, one in so many is asked: the code is the same. */
const sample = 7;
/** Share of the queries in the language of the pages that must have a right page first, and in the first three. */
const floor = { first: 0.9, firstThree: 0.97 };

const queries = labelledQueries().filter(({ want }) => want.length > 0);

const home = searchOf(builds.root.folder);
/** What the English pages find, asked once for all languages. */
const english = new Map<string, readonly string[]>();

for (const locale of locales.filter((each) => each !== defaultLocale)) {
  suite(`the search of the pages in ${locale}`, async () => {
    const own = searchOf(builds.root.folder, locale);
    const isOwn = ({ lang }: { lang: string }) => languageOf(lang) === languageOf(locale);
    const asked = queries.filter((query, at) => isOwn(query) || query.set === 'unseen' || at % sample === 0);
    const results: (LabelledQuery & { paths: string[]; fromHome: readonly string[] })[] = [];
    for (const query of asked) {
      const fromHome = english.get(query.q) ?? (await home(query.q)).paths;
      english.set(query.q, fromHome);
      results.push({ ...query, paths: (await own(query.q)).paths, fromHome });
    }

    test('finds for each query the page that the English pages find', (context) => {
      context.diagnostic(`${results.length} queries`);
      const other = results.filter(({ paths, fromHome }) => paths[0] !== fromHome[0]).map(({ q }) => q);
      assert.deepEqual(other, []);
    });

    test(`finds the right page first for ${floor.first * 100} % of the queries in its language`, (context) => {
      const score = scoreOf(results.filter(isOwn));
      context.diagnostic(JSON.stringify(score));
      assert.ok(score.count >= 20, 'label at least 20 queries in the language');
      assert.ok(score.first >= floor.first && score.firstThree >= floor.firstThree && score.nothing === 0);
    });
  });
}
