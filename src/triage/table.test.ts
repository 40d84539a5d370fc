import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readFixes, readRules, readWords } from '../../tests/triage/disk.ts';
import { spoil } from '../../tests/triage/spoil.ts';
import { rulesSchema } from './schema.ts';
import { checkTable, joinTable } from './table.ts';

const [rules, words, fixes] = [readRules(), readWords(), readFixes()];

/** A fault in the rules, and the sentence the writer gets to read. */
const faultyRules: [what: string, path: string, value: unknown, sentence: RegExp][] = [
  [
    'points for an unknown fix',
    'questions.message.answers.invalid.points.pray',
    1,
    /message, invalid, points: there is no fix “pray”\. Correct the id or add it\./,
  ],
  ['an unknown fact', 'questions.place.answers.web.facts', ['broken'], /place, web, facts: there is no fact “broken”/],
  ['an unknown fact in “when”', 'questions.owner.when', ['lokced'], /questions, owner: there is no fact “lokced”/],
  ['a kept fix that is not there', 'facts.locked.keeps', ['hope'], /facts, locked: there is no fix “hope”/],
];

/** A fault in the words. */
const faultyWords: typeof faultyRules = [
  ['a question without words', 'questions.codes', undefined, /questions: “codes” has no words/],
  ['an answer without words', 'questions.codes.answers.lost', undefined, /questions, codes, lost: has no words/],
  ['words of an unknown question', 'questions.mood', words.questions['codes'], /there is no question “mood”/],
  ['words of an unknown answer', 'questions.codes.answers.perhaps', {}, /codes: there is no answer “perhaps”/],
  [
    'a fix that is lifted without a reason',
    'questions.message.answers.invalid.reasons.reset-password',
    undefined,
    /invalid, reasons: the answer speaks for “reset-password” but gives no reason\. Write one sentence\./,
  ],
  [
    'a reason for a fix that is not lifted',
    'questions.message.answers.invalid.reasons.clear-cache',
    'No.',
    /invalid, reasons: there is no fix with points above 0 called “clear-cache”/,
  ],
  ['no “when”', 'questions.password.answers.sure.when', undefined, /password, sure: “when” is missing/],
  ['a denial without words', 'questions.codes.answers.lost.rulesOut', undefined, /lost: “rulesOut” is missing/],
  ['a fix without its usual reason', 'fixes.two-factor', undefined, /fixes: there is no reason for “two-factor”/],
];

suite('a table with a fault does not build, and says which row to mend', () => {
  for (const [what, path, value, sentence] of faultyRules) {
    test(what, () => assert.throws(() => build(spoil(rules, path, value), words), sentence));
  }

  for (const [what, path, value, sentence] of faultyWords) {
    test(what, () => assert.throws(() => build(rules, spoil(words, path, value)), sentence));
  }

  for (const points of [0, 16, -10, 1.5]) {
    test(`${points} points`, () => {
      const spoilt = spoil(rules, 'questions.message.answers.invalid.points.clear-cache', points);
      assert.throws(() => rulesSchema.parse(spoilt), /whole points from -9 to 15/);
    });
  }

  test('an unknown key', () => {
    assert.throws(
      () => rulesSchema.parse(spoil(rules, 'questions.message.answer', {})),
      /Unknown field “answer”: correct its name or take it out/,
    );
  });

  test('the table as it is builds', () => build(rules, words));
});

function build(spoiltRules: typeof rules, spoiltWords: typeof words): void {
  checkTable(joinTable(spoiltRules, fixes), spoiltWords, 'content/en/triage.yaml');
}
