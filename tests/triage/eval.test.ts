import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { judge, measure, readSituations } from './answering.ts';
import { readTable } from './disk.ts';

const table = readTable();
const figures = measure(readSituations(table).map((situation) => judge(table, situation)));

suite('the labelled situations are answered at least this well', () => {
  test('there are 50 or more of them', () => assert.ok(figures.situations >= 50, String(figures.situations)));
  test('the first proposal is acceptable in 95 of 100', () =>
    assert.ok(figures.acceptable >= 0.95, String(figures.acceptable)));
  test('the best fix is first in 80 of 100', () => assert.ok(figures.best >= 0.8, String(figures.best)));
  test('the best fix is among the first three in 95 of 100', () =>
    assert.ok(figures.bestInThree >= 0.95, String(figures.bestInThree)));
  test('4 questions on average, never more than 6', () => {
    assert.ok(figures.meanQuestions <= 4, String(figures.meanQuestions));
    assert.ok(figures.mostQuestions <= 6, String(figures.mostQuestions));
  });
});
