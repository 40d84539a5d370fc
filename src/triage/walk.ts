import { rankArticles } from './ranking.ts';
import type { Answer, Question, Table } from './table.ts';

/** A longer query than this was not written by the guide. */
const longestQuery = 200;

/**
 * Walks through the questions with the answers given so far. Answers to questions that would not be asked (stale, or cut off
 * by a changed answer) are left out, unknown ones too; neither is an error. `next` is the question to ask now, if any.
 */
export function walk(table: Table, given: Given): Walk {
  const answers: Answer[] = [];
  for (const question of table.questions) {
    if (answers.some((answer) => answer.decisive)) break;
    if (!isAsked(table, question, answers)) continue;
    const answer = question.answers.find(({ id }) => id === given.get(question.id));
    if (!answer) return { answers, next: question };
    answers.push(answer);
  }
  return { answers, next: undefined };
}

/** Reads answers from the query of an address. Takes any text: what is not a question with one of its answers is dropped. */
export function readQuery(table: Table, query: string): Map<string, string> {
  const parameters = new URLSearchParams(query.slice(0, longestQuery));
  const given = new Map<string, string>();
  for (const { id, answers } of table.questions) {
    const value = parameters.get(id);
    if (answers.some((answer) => answer.id === value)) given.set(id, String(value));
  }
  return given;
}

/** Writes answers as a query, in the order of the questions: `?message=invalid&place=web`; an empty text for none. */
export function writeQuery(answers: readonly Answer[]): string {
  const query = answers.map((answer) => `${answer.question}=${answer.id}`).join('&');
  return query && `?${query}`;
}

/** A question is asked when its facts allow it and its answer could still change the list. */
function isAsked(table: Table, question: Question, answers: readonly Answer[]): boolean {
  const hasOne = (facts: readonly string[]) =>
    answers.some((answer) => answer.facts.some((fact) => facts.includes(fact)));
  if ((question.when && !hasOne(question.when)) || hasOne(question.unless)) return false;
  const listAfter = (answer: Answer) =>
    rankArticles(table, [...answers, answer])
      .map(({ id }) => id)
      .join();
  const [first, ...others] = question.answers;
  if (!first) return false;
  const list = listAfter(first);
  return others.some((answer) => listAfter(answer) !== list);
}

/** Answer ids by question id. */
export type Given = ReadonlyMap<string, string>;

/** Where the answers lead. */
export interface Walk {
  /** The answers that count, in the order of the questions. */
  answers: Answer[];
  next: Question | undefined;
}
