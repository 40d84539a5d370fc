import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { judge, measure, readSituations } from './answering.ts';
import { readTable } from './disk.ts';

const table = readTable();

for (const [file, least] of [
  ['situations.yaml', 80],
  ['unseen.yaml', 40],
] as const) {
  const figures = measure(readSituations(table, file).map((situation) => judge(table, situation)));

  suite(`the labelled situations of ${file} are answered at least this well`, () => {
    test(`there are ${least} or more of them`, () =>
      assert.ok(figures.situations >= least, String(figures.situations)));
    test('the first proposal is acceptable in 95 of 100', () =>
      assert.ok(figures.acceptable >= 0.95, String(figures.acceptable)));
    test('the best page is first in 85 of 100', () => assert.ok(figures.best >= 0.85, String(figures.best)));
    test('the best page is among the first three in 97 of 100', () =>
      assert.ok(figures.bestInThree >= 0.97, String(figures.bestInThree)));
    test('3 questions on average, never more than 5', () => {
      assert.ok(figures.meanQuestions <= 3, String(figures.meanQuestions));
      assert.ok(figures.mostQuestions <= 5, String(figures.mostQuestions));
    });
  });
}
