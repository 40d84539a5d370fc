import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readFixes, readRules, readTable } from '../../tests/triage/disk.ts';
import { spoil } from '../../tests/triage/spoil.ts';
import type { InvariantName } from './invariants.ts';
import { proveCombinations, proveJourneys, type Proof } from './proof.ts';
import { joinTable, type Table } from './table.ts';

const table = readTable();

suite('what is always true', () => {
  test('of every combination of answers', (context) => {
    const proof = whole(table);
    context.diagnostic(`${proof.combinations} combinations of answers checked, ${proof.broken.length} unsafe lists`);
    assert.deepEqual(proof.broken.slice(0, 5), []);
    assert.ok(proof.combinations > 100_000);
  });

  test('of every way through the questions', (context) => {
    const reach = proveJourneys(table);
    context.diagnostic(`${reach.journeys} ways, ${reach.longest} questions at most`);
    assert.deepEqual(reach.unlisted, [], 'fixes that no result lists');
    assert.deepEqual(reach.unasked, [], 'questions that change no result');
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
  const broken: [name: InvariantName, path: string, value: unknown][] = [
    ['complete', 'facts.knows-password.denies', ['own-account', 'person']],
    ['not-mine', 'facts.not-mine.denies', []],
    ['possible', 'facts.locked.denies', []],
    ['wait-first', 'questions.message.answers.limit.points.wait-out-lock', 1],
    ['lock-page', 'facts.locked.keeps', []],
  ];
  // For the first fault even support can be impossible.
  const fixes = readFixes().map((fix) => (fix.id === 'contact-support' ? { ...fix, needs: ['person'] } : fix));

  for (const [name, path, value] of broken) {
    test(name, () => {
      const spoilt = joinTable(spoil(readRules(), path, value), fixes);
      const found = new Set(whole(cut(table), cut(spoilt)).broken.flatMap(({ names }) => names));
      assert.ok(found.has(name), `found only ${[...found].join(', ')}`);
    });
  }

  test('a question that nobody is asked', () => {
    const spoilt = spoil(readRules(), 'questions.codes.unless', ['lacks-password', 'code-asked']);
    assert.deepEqual(proveJourneys(joinTable(spoilt, readFixes())).unasked, ['codes']);
  });

  test('a fix that nothing lists', () => {
    const never = { id: 'pray', base: -9_000, needs: [], tries: false };
    assert.deepEqual(proveJourneys({ ...table, fixes: [...table.fixes, never] }).unlisted, ['pray']);
  });
});

function whole(truth: Table, ranked = truth): Proof {
  let proof: Proof = { combinations: 0, broken: [] };
  for (proof of proveCombinations(truth, ranked));
  return proof;
}

/** The table without its last questions, for a quick run: what the faults are about stands in the first ones. */
function cut({ questions, ...rest }: Table): Table {
  return { ...rest, questions: questions.slice(0, 4) };
}
