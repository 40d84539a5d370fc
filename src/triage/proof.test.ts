import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readFixes, readQuestions, readRules, readTable } from '../../tests/triage/disk.ts';
import { spoil } from '../../tests/triage/spoil.ts';
import { faultsIn } from './fault.ts';
import type { InvariantName } from './invariants.ts';
import { joinTable } from './join-table.ts';
import { proveJourneys, wholeProof } from './proof.ts';
import type { Table } from './table.ts';

const table = readTable();
const nothing = { journeys: 0, longest: 0, unlisted: [], unasked: [] };

suite('what is always true', () => {
  test('of every combination of answers', (context) => {
    const proof = wholeProof(table);
    context.diagnostic(`${proof.combinations} combinations of answers checked, ${proof.broken.length} unsafe lists`);
    assert.deepEqual(faultsIn(proof, nothing), []);
    assert.ok(proof.combinations > 100_000);
  });

  test('of every way through the questions', (context) => {
    const reach = proveJourneys(table);
    context.diagnostic(`${reach.journeys} ways, ${reach.longest} questions at most`);
    assert.deepEqual(faultsIn({ combinations: 0, broken: [] }, reach), []);
    assert.ok(reach.longest <= 6);
  });
});

suite('the answers that the checks rest on establish their facts', () => {
  for (const [question, answer, fact] of [
    ['message', 'locked', 'locked'],
    ['place', 'lock-screen', 'locked'],
    ['message', 'limit', 'paused'],
    ['codes', 'limit', 'paused'],
    ['codes', 'lost', 'no-codes'],
    ['owner', 'reachable', 'not-mine'],
    ['owner', 'unreachable', 'not-mine'],
    ['owner', 'found', 'not-mine'],
  ] as const) {
    test(`${question}, ${answer}: ${fact}`, () =>
      assert.ok(readRules().questions[question]?.answers[answer]?.facts.includes(fact)));
  }
});

suite('each check can fail: a broken table is found out', () => {
  const broken: [name: InvariantName, path: string, value: unknown, sentence: RegExp][] = [
    [
      'complete',
      'facts.knows-password.denies',
      ['own-account', 'person'],
      /^complete is broken by password=sure: contact-support is not in the list exactly once/,
    ],
    [
      'not-mine',
      'facts.not-mine.denies',
      [],
      /^not-mine is broken by owner=reachable: .*check-credentials.* is listed\. Set `own: true` in content\/fixes\.yaml/,
    ],
    [
      'possible',
      'facts.locked.denies',
      [],
      /^possible is broken by .*place=lock-screen.*: clear-cache is listed, but an answer denies what it needs/,
    ],
    [
      'wait-first',
      'questions.message.answers.limit.points.wait-out-lock',
      1,
      /^wait-first is broken by message=limit: .*check-credentials.* comes before “wait-out-lock”/,
    ],
    [
      'lock-page',
      'facts.locked.keeps',
      [],
      /^lock-page is broken by .*: activation-lock is not listed\. Name it under/,
    ],
  ];
  // For the first fault even support can be impossible.
  const fixes = readFixes().map((fix) => (fix.id === 'contact-support' ? { ...fix, needs: ['person'] } : fix));

  for (const [name, path, value, sentence] of broken) {
    test(name, () => {
      const spoilt = joinTable(spoil(readRules(), path, value), fixes, readQuestions());
      const faults = faultsIn(wholeProof(cut(table), cut(spoilt)), nothing);
      assert.ok(
        faults.some((fault) => sentence.test(fault)),
        [...new Set(faults)].slice(0, 5).join('\n'),
      );
    });
  }

  test('reason', () => {
    const spoken = { ...table, articles: table.articles.map((article) => ({ ...article, needsReason: false })) };
    const [fault] = faultsIn(wholeProof(cut(table), cut(spoken)), nothing);
    assert.match(String(fault), /^reason is broken by no answer: .*lost-mode.* is listed, but no answer speaks for it/);
  });

  test('a question that nobody is asked', () => {
    const spoilt = spoil(readRules(), 'questions.codes.unless', ['lacks-password', 'code-asked']);
    const reach = proveJourneys(joinTable(spoilt, readFixes(), readQuestions()));
    assert.match(faultsIn({ combinations: 0, broken: [] }, reach).join(), /^The question “codes” is asked nowhere/);
  });

  test('an article that nothing lists', () => {
    const never = { id: 'pray', base: -9_000, needs: [], tries: false, needsReason: false };
    const reach = proveJourneys({ ...table, articles: [...table.articles, never] });
    assert.match(
      faultsIn({ combinations: 0, broken: [] }, reach).join(),
      /^“pray” is in no list that a reader can come/,
    );
  });
});

/** The table without its last questions, for a quick run: what the faults are about stands in the first ones. */
function cut({ questions, ...rest }: Table): Table {
  return { ...rest, questions: questions.slice(0, 4) };
}
