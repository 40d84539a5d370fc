import { checkIds, afterChangePage, cachePage, lastResort, lockPage, resetPage, waitPage } from '#ids.ts';
import { facts as namedFacts } from './facts.ts';
import type { TriageWords } from './schema.ts';
import { factOf, isTelling, pointsOf, type Answer, type Table } from './table.ts';

const file = 'content/triage.yaml';
const article = 'fix, and no question with `proposed: true`,';

/**
 * Checks what a schema of one field cannot see: every id that a row or code names exists, every row has its words, and every
 * question that may be proposed is spoken for. Throws a sentence that names the row and the mend. `source` is the file of the
 * words.
 */
export function checkTable(table: Table, words: TriageWords, source: string): void {
  const articles = new Set(table.articles.map(({ id }) => id));
  const fixes = new Set(table.articles.filter(({ needsReason }) => !needsReason).map(({ id }) => id));
  const facts = new Set(Object.keys(table.facts));
  checkSpokenFor(table);
  checkIds([lastResort, lockPage, waitPage, resetPage, cachePage], fixes, 'content/fixes.yaml');
  checkIds([afterChangePage], articles, 'content/questions.yaml');
  checkIds(Object.values(namedFacts), facts, `${file}, facts`);
  for (const [fact, { keeps }] of Object.entries(table.facts))
    demand(keeps, articles, `${file}, facts, ${fact}`, article);
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
    demand(question.when ? [...question.when, ...question.unless] : question.unless, facts, row, 'fact');
    const said = words.questions[question.id];
    if (!said) throw new Error(`${source}, questions: “${question.id}” has no words. Write its title and answers.`);
    demand(
      Object.keys(said.answers),
      new Set(question.answers.map((answer) => answer.id)),
      `${source}, questions, ${question.id}`,
      'answer',
    );
    for (const answer of question.answers) {
      demand(Object.keys(answer.points), articles, `${row}, ${answer.id}, points`, article);
      demand(answer.rulesOut, articles, `${row}, ${answer.id}, rulesOut`, article);
      demand(answer.facts, facts, `${row}, ${answer.id}, facts`, 'fact');
      checkWords(table, answer, said.answers[answer.id], `${source}, questions, ${question.id}, ${answer.id}`);
    }
  }
}

/** The articles an answer speaks for, in the order of the table. */
function liftedBy(table: Table, answer: Answer): string[] {
  return table.articles.map(({ id }) => id).filter((id) => pointsOf(answer, id) > 0);
}

function checkWords(table: Table, answer: Answer, words: AnswerWords | undefined, row: string): void {
  if (!words) throw new Error(`${row}: has no words. Write its text.`);
  const lifted = liftedBy(table, answer);
  const reasons = Object.keys(words.reasons);
  for (const id of lifted) {
    if (!reasons.includes(id))
      throw new Error(`${row}, reasons: the answer speaks for “${id}” but gives no reason. Write one sentence.`);
  }
  demand(reasons, new Set(lifted), `${row}, reasons`, 'article with points above 0 called');
  if (isTelling(answer) && !words.when)
    throw new Error(`${row}: “when” is missing. Say of the reader what the answer says.`);
  const rulesOut = answer.rulesOut.length > 0 || answer.facts.some((fact) => factOf(table, fact).denies.length > 0);
  if (rulesOut && !words.rulesOut) throw new Error(`${row}: “rulesOut” is missing. Say what the answer rules out.`);
  if (!rulesOut && words.rulesOut)
    throw new Error(
      `${row}: “rulesOut” says what ${file} does not do. Name the pages there, or take the sentence out.`,
    );
}

function checkSpokenFor(table: Table): void {
  const answers = table.questions.flatMap((question) => question.answers);
  for (const { id, needsReason } of table.articles)
    if (needsReason && !answers.some((answer) => pointsOf(answer, id) > 0))
      throw new Error(
        `content/questions.yaml, ${id}: it may be proposed, but no answer speaks for it. Give it points in ${file}, or take \`proposed\` out.`,
      );
}

function demand(ids: Iterable<string>, known: ReadonlySet<string>, row: string, what: string): void {
  for (const id of ids)
    if (!known.has(id)) throw new Error(`${row}: there is no ${what} “${id}”. Correct the id or add it.`);
}

type AnswerWords = TriageWords['questions'][string]['answers'][string];
