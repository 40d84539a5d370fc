import type { Rules, TriageWords } from './schema.ts';

const file = 'content/triage.yaml';
/** The need of every article that presumes the account is the reader's own. */
export const ownAccount = 'own-account';

/**
 * Joins the rules with the facts of the fixes into the one table that the page, the tests and the browser use. Its order is
 * that of the fixes. Ranks are whole hundredths of a point, so that they are the same on every machine.
 */
export function joinTable(rules: Rules, fixes: readonly FixFacts[]): Table {
  return {
    fixes: fixes.map(({ id, base, minutes, needs, own, tries }) => ({
      id,
      base: Math.round(100 * (base - Math.log2(minutes / 5))),
      needs: own ? [...needs, ownAccount] : needs,
      tries,
    })),
    facts: rules.facts,
    questions: Object.entries(rules.questions).map(([id, question]) => ({
      id,
      when: question.when,
      unless: question.unless,
      answers: Object.entries(question.answers).map(([answer, row]) => ({ ...row, id: answer, question: id })),
    })),
  } satisfies Table;
}

/**
 * Checks what a schema of one field cannot see: every id that a row names exists, and every row has its words.
 * Throws a sentence that names the row and the mend. `source` is the file of the words.
 */
export function checkTable(table: Table, words: TriageWords, source: string): void {
  const fixes = new Set(table.fixes.map((fix) => fix.id));
  const facts = new Set(Object.keys(table.facts));
  for (const [fact, { keeps }] of Object.entries(table.facts)) demand(keeps, fixes, `${file}, facts, ${fact}`, 'fix');
  demand(Object.keys(words.fixes), fixes, `${source}, fixes`, 'fix');
  demand(fixes, new Set(Object.keys(words.fixes)), `${source}, fixes`, 'reason for');
  demand(
    Object.keys(words.questions),
    new Set(table.questions.map((question) => question.id)),
    `${source}, questions`,
    'question',
  );
  for (const question of table.questions) {
    const row = `${file}, questions, ${question.id}`;
    demand([...(question.when ?? []), ...question.unless], facts, row, 'fact');
    const said = words.questions[question.id];
    if (!said) throw new Error(`${source}, questions: “${question.id}” has no words. Write its title and answers.`);
    demand(
      Object.keys(said.answers),
      new Set(question.answers.map((answer) => answer.id)),
      `${source}, questions, ${question.id}`,
      'answer',
    );
    for (const answer of question.answers) {
      demand(Object.keys(answer.points), fixes, `${row}, ${answer.id}, points`, 'fix');
      demand(answer.facts, facts, `${row}, ${answer.id}, facts`, 'fact');
      checkWords(table, answer, said.answers[answer.id], `${source}, questions, ${question.id}, ${answer.id}`);
    }
  }
}

/** Whether an answer changes anything; “not sure” does not. */
export function isTelling(answer: Answer): boolean {
  return answer.facts.length > 0 || Object.keys(answer.points).length > 0;
}

/** The fixes an answer speaks for, in the order of the table. */
function liftedBy(table: Table, answer: Answer): string[] {
  return table.fixes.map((fix) => fix.id).filter((id) => (answer.points[id] ?? 0) > 0);
}

function checkWords(table: Table, answer: Answer, words: AnswerWords | undefined, row: string): void {
  if (!words) throw new Error(`${row}: has no words. Write its text.`);
  const lifted = liftedBy(table, answer);
  const reasons = Object.keys(words.reasons);
  for (const fix of lifted) {
    if (!reasons.includes(fix))
      throw new Error(`${row}, reasons: the answer speaks for “${fix}” but gives no reason. Write one sentence.`);
  }
  demand(reasons, new Set(lifted), `${row}, reasons`, 'fix with points above 0 called');
  if (isTelling(answer) && !words.when)
    throw new Error(`${row}: “when” is missing. Say of the reader what the answer says.`);
  const denies = answer.facts.some((fact) => table.facts[fact]?.denies.length);
  if (denies && !words.rulesOut) throw new Error(`${row}: “rulesOut” is missing. Say what the answer rules out.`);
}

function demand(ids: Iterable<string>, known: ReadonlySet<string>, row: string, what: string): void {
  for (const id of ids)
    if (!known.has(id)) throw new Error(`${row}: there is no ${what} “${id}”. Correct the id or add it.`);
}

type AnswerWords = TriageWords['questions'][string]['answers'][string];

/** The facts of a fix that the rules rest on: content/fixes.yaml. */
export interface FixFacts {
  id: string;
  base: number;
  minutes: number;
  needs: readonly string[];
  own: boolean;
  tries: boolean;
}

export interface Answer {
  id: string;
  question: string;
  points: Readonly<Record<string, number>>;
  facts: readonly string[];
  decisive: boolean;
}

export interface Question {
  id: string;
  when: readonly string[] | undefined;
  unless: readonly string[];
  answers: readonly Answer[];
}

/** One fix in the table. `base` is in hundredths of a point, its cost in minutes already taken off. */
interface TableFix {
  id: string;
  base: number;
  needs: readonly string[];
  tries: boolean;
}

export interface Table {
  fixes: readonly TableFix[];
  facts: Readonly<Record<string, { denies: readonly string[]; keeps: readonly string[] }>>;
  questions: readonly Question[];
}
