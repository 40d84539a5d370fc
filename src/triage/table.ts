/** The need of every article that presumes the account is the reader's own. */
export const ownAccount = 'own-account';

/** Whether an answer changes anything; “not sure” does not. */
export function isTelling(answer: Answer): boolean {
  return answer.facts.length > 0 || answer.rulesOut.length > 0 || Object.keys(answer.points).length > 0;
}

/** The points an answer gives an article; 0 where it says nothing of it. */
export function pointsOf(answer: Answer, article: string): number {
  return answer.points[article] ?? 0;
}

/** What follows from a fact. Throws where the table has none of that name. */
export function factOf(table: Table, name: string): Fact {
  const fact = table.facts[name];
  if (!fact) throw new Error(`The table has no fact “${name}”. Add it to content/triage.yaml, facts.`);
  return fact;
}

/** An answer by the id of its question and its own. Throws where the table has none. */
export function answerOf(table: Table, question: string, id: string): Answer {
  const answer = table.questions.find((row) => row.id === question)?.answers.find((row) => row.id === id);
  if (!answer)
    throw new Error(`content/triage.yaml, questions, ${question}: there is no answer “${id}”. Correct the id.`);
  return answer;
}

export interface Answer {
  id: string;
  question: string;
  points: Readonly<Record<string, number>>;
  facts: readonly string[];
  /** Articles it takes off the list. */
  rulesOut: readonly string[];
  decisive: boolean;
}

export interface Question {
  id: string;
  when: readonly string[] | undefined;
  unless: readonly string[];
  answers: readonly Answer[];
}

/** An article that the table may propose: a fix, or a question of /faq/. */
export interface TableArticle {
  id: string;
  /** Its rank before any answer, in hundredths of a point; its cost in minutes of work is taken off. */
  base: number;
  needs: readonly string[];
  /** It is another attempt to sign in or to get a code. */
  tries: boolean;
  /** It is listed only where an answer speaks for it: a question is the answer to a case, and to no other. */
  needsReason: boolean;
}

/** Needs that can no longer be met, and articles that stay in the list. */
export interface Fact {
  denies: readonly string[];
  keeps: readonly string[];
}

export interface Table {
  articles: readonly TableArticle[];
  facts: Readonly<Record<string, Fact>>;
  questions: readonly Question[];
}
