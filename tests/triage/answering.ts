import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { walk } from '#triage/walk.ts';
import { rankArticles } from '#triage/ranking.ts';
import type { Table } from '#triage/table.ts';

/** What a reader says who does not know. */
const unknowing: Record<string, string> = {
  message: 'other',
  lock: 'unsure',
  place: 'unsure',
  plan: 'unsure',
  owner: 'unsure',
  password: 'mixed',
  codes: 'untried',
  elsewhere: 'untried',
  clue: 'none',
};

const situationsSchema = z.array(
  z.strictObject({
    story: z.string(),
    says: z.record(z.string(), z.string()),
    best: z.string(),
    also: z.array(z.string()),
  }),
);

/** The labelled situations of a file. Throws where one names a fix, a question or an answer that the table does not have. */
export function readSituations(table: Table, file: 'situations.yaml' | 'unseen.yaml'): Situation[] {
  const situations = situationsSchema.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  for (const { story, says, best, also } of situations) {
    const unknown = [
      ...Object.entries(says).filter(
        ([id, said]) =>
          !table.questions.find((question) => question.id === id)?.answers.some((answer) => answer.id === said),
      ),
      ...[best, ...also].filter((id) => !table.articles.some((article) => article.id === id)),
    ];
    if (unknown.length > 0)
      throw new Error(`tests/triage/${file}, “${story}”: ${unknown.join(', ')} is not in the table.`);
  }
  return situations;
}

/** Answers the questions for one situation, one after another as they are asked, and judges the list that comes out. */
export function judge(table: Table, situation: Situation): Verdict {
  const { answers } = walk(table, new Map(Object.entries({ ...unknowing, ...situation.says })));
  const list = rankArticles(table, answers).map(({ id }) => id);
  const [first = ''] = list;
  return {
    situation,
    answers: answers.map((answer) => answer.id),
    list,
    isAcceptable: [situation.best, ...situation.also].includes(first),
    isBest: first === situation.best,
    isBestInThree: list.slice(0, 3).includes(situation.best),
  };
}

/** The figures over many verdicts: shares from 0 to 1, and numbers of questions. */
export function measure(verdicts: readonly Verdict[]): Figures {
  const share = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length / verdicts.length;
  const asked = verdicts.map((verdict) => verdict.answers.length);
  return {
    situations: verdicts.length,
    acceptable: share((verdict) => verdict.isAcceptable),
    best: share((verdict) => verdict.isBest),
    bestInThree: share((verdict) => verdict.isBestInThree),
    meanQuestions: asked.reduce((sum, count) => sum + count, 0) / asked.length,
    mostQuestions: Math.max(...asked),
  };
}

export type Situation = z.infer<typeof situationsSchema>[number];

export interface Verdict {
  situation: Situation;
  answers: string[];
  list: string[];
  isAcceptable: boolean;
  isBest: boolean;
  isBestInThree: boolean;
}

export interface Figures {
  situations: number;
  acceptable: number;
  best: number;
  bestInThree: number;
  meanQuestions: number;
  mostQuestions: number;
}
