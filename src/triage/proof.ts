import { brokenBy, type InvariantName } from './invariants.ts';
import { walk } from './journey.ts';
import { listFixes, rankFixes, start, weigh, type Standing } from './ranking.ts';
import { isTelling, type Answer, type Table } from './table.ts';

/** After each choice of answers to so many first questions, the proof takes a breath. */
const breath = 3;

/**
 * Checks the invariants on the list of fixes for every combination of answers, reachable or not. “Not sure” stands for the
 * question left out, which gives the same list. Yields the report so far every thousand lists or so, so that a page stays
 * alive meanwhile; the last one is whole. The lists come from `ranked`, and are held against what `table` says is true.
 */
export function* proveCombinations(table: Table, ranked = table): Generator<Proof> {
  const proof: Proof = { combinations: 0, broken: [] };
  const check: Visit = (answers, standing) => {
    const names = brokenBy(table, answers, listFixes(ranked, standing));
    if (names.length > 0) proof.broken.push({ names, answers });
    proof.combinations += 1;
  };
  const first: Parameters<Visit>[] = [];
  visit(ranked, [0, breath], (...combination) => first.push(combination), [], start(ranked));
  for (const combination of first) {
    visit(ranked, [breath, ranked.questions.length], check, ...combination);
    yield proof;
  }
}

/**
 * Walks every way through the questions as a reader can. Counts ways and questions, and names what the ways never use: fixes
 * that no result lists, and questions that no reader is asked or that change no result.
 */
export function proveJourneys(table: Table): Reach {
  const listed = new Set<string>();
  const asked = new Set<string>();
  const lengths: number[] = [];
  const follow = (given: Map<string, string>) => {
    const { answers, next } = walk(table, given);
    if (next) {
      asked.add(next.id);
      for (const answer of next.answers) follow(new Map([...given, [next.id, answer.id]]));
    } else {
      lengths.push(answers.length);
      for (const fix of rankFixes(table, answers)) listed.add(fix.id);
    }
  };
  follow(new Map());
  return {
    journeys: lengths.length,
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
    unlisted: table.fixes.map((fix) => fix.id).filter((id) => !listed.has(id)),
    unasked: table.questions.map((question) => question.id).filter((id) => !asked.has(id)),
  };
}

/** Visits every choice of at most one telling answer to each question from the one place up to the other. */
function visit(
  table: Table,
  [from, to]: [number, number],
  each: Visit,
  answers: readonly Answer[],
  standing: Standing,
): void {
  each(answers, standing);
  for (let at = from; at < to; at += 1) {
    for (const answer of table.questions[at]?.answers ?? []) {
      if (isTelling(answer)) visit(table, [at + 1, to], each, [...answers, answer], weigh(table, standing, answer));
    }
  }
}

type Visit = (answers: readonly Answer[], standing: Standing) => void;

export interface Proof {
  combinations: number;
  broken: { names: InvariantName[]; answers: readonly Answer[] }[];
}

export interface Reach {
  journeys: number;
  longest: number;
  unlisted: string[];
  unasked: string[];
}
