import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readFixes, readQuestions, readRules, readWords } from '../../tests/triage/disk.ts';
import { spoil } from '../../tests/triage/spoil.ts';
import { rulesSchema } from './schema.ts';
import { checkTable } from './check-table.ts';
import { joinTable } from './join-table.ts';

const [rules, words, fixes, questions] = [readRules(), readWords(), readFixes(), readQuestions()];

/** A fault in the rules, and the sentence the writer gets to read. */
const faultyRules: [what: string, path: string, value: unknown, sentence: RegExp][] = [
  [
    'points for an unknown fix',
    'questions.message.answers.invalid.points.pray',
    1,
    /message, invalid, points: there is no fix, and no question with `proposed: true`, “pray”\. Correct the id or add it\./,
  ],
  ['an unknown fact', 'questions.place.answers.web.facts', ['broken'], /place, web, facts: there is no fact “broken”/],
  ['an unknown fact in “when”', 'questions.owner.when', ['lokced'], /questions, owner: there is no fact “lokced”/],
  [
    'an article ruled out that is not there',
    'questions.clue.answers.works.rulesOut',
    ['hope'],
    /clue, works, rulesOut: there is no fix, .*“hope”\. Correct the id or add it\./,
  ],
  ['a kept fix that is not there', 'facts.locked.keeps', ['hope'], /facts, locked: there is no fix, .*“hope”/],
  [
    'a question that may not be proposed',
    'questions.owner.answers.found.points.names',
    1,
    /owner, found, points: there is no fix, and no question with `proposed: true`, “names”/,
  ],
  [
    'a question that may be proposed and is not spoken for',
    'questions.lock.answers.lender.points.lender-lock',
    -1,
    /content\/questions\.yaml, lender-lock: it may be proposed, but no answer speaks for it\. Give it points/,
  ],
  [
    'a fact that code names',
    'facts.paused',
    undefined,
    /content\/triage\.yaml, facts: there is no “paused”, which src\/ids\.ts names\. Write its new id there\./,
  ],
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
    /invalid, reasons: there is no article with points above 0 called “clear-cache”/,
  ],
  ['no “when”', 'questions.password.answers.sure.when', undefined, /password, sure: “when” is missing/],
  [
    'words that rule out what the rules do not',
    'questions.codes.answers.arrive.rulesOut',
    'Hope.',
    /arrive: “rulesOut” says what content\/triage\.yaml does not do\. Name the pages there, or take the sentence out\./,
  ],
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

  test('a fix that code names', () => {
    const renamed = fixes.map((fix) => (fix.id === 'contact-support' ? { ...fix, id: 'ask-support' } : fix));
    assert.throws(
      () => checkTable(joinTable(rules, renamed, questions), words, 'content/en/triage.yaml'),
      /content\/fixes\.yaml: there is no “contact-support”, which src\/ids\.ts names\. Write its new id there\./,
    );
  });

  test('the table as it is builds', () => build(rules, words));
});

function build(spoiltRules: typeof rules, spoiltWords: typeof words): void {
  checkTable(joinTable(spoiltRules, fixes, questions), spoiltWords, 'content/en/triage.yaml');
}
