import { checkerOf, type Breach } from './invariants.ts';
import { walk } from './walk.ts';
import {
  bestFew,
  effectsOf,
  listArticles,
  moved,
  rankArticles,
  reasonsFor,
  start,
  type Effect,
  type Standing,
} from './ranking.ts';
import { isTelling, type Answer, type Table } from './table.ts';

/** The proof yields after each choice of answers to so many first questions. */
const slice = 3;

/**
 * Checks the invariants on the list for every combination of answers, also those that no reader can give: only an answer that
 * ends the questions has none after it. “Not sure” stands for the question left out, which gives the same list. Yields the report so far every thousand lists or so, so that a page stays alive
 * meanwhile; the last one is whole. The lists come from `ranked`, and are held against what `table` says is true.
 */
export function* proveCombinations(table: Table, ranked = table): Generator<Proof> {
  const proof: Proof = { combinations: 0, broken: [] };
  const breachesOf = checkerOf(table);
  const check: Visit = (answers, standings) => {
    const breaches = breachesOf(answers, listArticles(standings));
    if (breaches.length > 0) proof.broken.push({ breaches, answers });
    proof.combinations += 1;
  };
  const choices = ranked.questions.map((question) =>
    question.answers.filter(isTelling).map((answer) => ({ answer, effects: effectsOf(ranked, answer) })),
  );
  const first: Parameters<Visit>[] = [];
  visit(choices.slice(0, slice), (...combination) => first.push(combination), [], start(ranked));
  for (const [answers, standings] of first) {
    visit(hasEnd(answers) ? [] : choices.slice(slice), check, answers, standings);
    yield proof;
  }
}

/** The whole proof at once, for the build and the tests. */
export function wholeProof(table: Table, ranked = table): Proof {
  let proof: Proof = { combinations: 0, broken: [] };
  for (proof of proveCombinations(table, ranked));
  return proof;
}

/**
 * Walks every way through the questions as a reader can. Counts ways and questions, and names what the ways never use:
 * articles that no result has among the best, with a reason of their own, and questions that no reader is asked or that
 * change no result.
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
      for (const { id } of rankArticles(table, answers).slice(0, bestFew))
        if (reasonsFor(id, answers).length > 0) listed.add(id);
    }
  };
  follow(new Map());
  return {
    journeys: lengths.length,
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
    unlisted: table.articles.map(({ id }) => id).filter((id) => !listed.has(id)),
    unasked: table.questions.map(({ id }) => id).filter((id) => !asked.has(id)),
  };
}

/** Visits every choice of at most one telling answer to each of the questions, after those already given. */
function visit(
  questions: readonly (readonly Choice[])[],
  each: Visit,
  answers: readonly Answer[],
  standings: readonly Standing[],
): void {
  each(answers, standings);
  for (const [at, choices] of questions.entries()) {
    const rest = questions.slice(at + 1);
    for (const { answer, effects } of choices) {
      const more = [...answers, answer];
      visit(hasEnd(more) ? [] : rest, each, more, moved(standings, effects));
    }
  }
}

function hasEnd(answers: readonly Answer[]): boolean {
  return answers.some(({ decisive }) => decisive);
}

/** A telling answer to a question. */
interface Choice {
  answer: Answer;
  effects: readonly Effect[];
}

type Visit = (answers: readonly Answer[], standings: readonly Standing[]) => void;

export interface Proof {
  combinations: number;
  broken: Broken[];
}

/** An unsafe list: which invariants it breaks, and the answers that give it. */
export interface Broken {
  breaches: Breach[];
  answers: readonly Answer[];
}

export interface Reach {
  journeys: number;
  longest: number;
  unlisted: string[];
  unasked: string[];
}
