import type { Rules } from './schema.ts';
import { ownAccount, type Table, type TableArticle } from './table.ts';

/**
 * Joins the rules with the facts of the articles into the one table that the page, the tests and the browser use. Its order is
 * that of the fixes, then that of the questions, of which only those that may be proposed are in it.
 */
export function joinTable(rules: Rules, fixes: readonly FixFacts[], questions: readonly QuestionFacts[]): Table {
  return {
    articles: [...fixes.map(fixRow), ...questions.filter(({ proposed }) => proposed).map(questionRow)],
    facts: rules.facts,
    questions: Object.entries(rules.questions).map(([id, question]) => ({
      id,
      when: question.when,
      unless: question.unless,
      answers: Object.entries(question.answers).map(([answer, row]) => ({ ...row, id: answer, question: id })),
    })),
  };
}

/** Ranks are whole hundredths of a point, so that they are the same on every machine. */
function fixRow({ id, base, minutes, needs, own, tries }: FixFacts): TableArticle {
  const rank = Math.round(100 * (base - Math.log2(minutes / 5)));
  return { id, base: rank, needs: withOwn(needs, own), tries, needsReason: false };
}

function questionRow({ id, needs, own, tries }: QuestionFacts): TableArticle {
  return { id, base: 0, needs: withOwn(needs, own === true), tries, needsReason: true };
}

function withOwn(needs: readonly string[], own: boolean): readonly string[] {
  return own ? [...needs, ownAccount] : needs;
}

/** The facts of a fix that the rules rest on: content/fixes.yaml. */
export interface FixFacts {
  id: string;
  base: number;
  minutes: number;
  needs: readonly string[];
  own: boolean;
  tries: boolean;
}

/** The facts of a question that the rules rest on: content/questions.yaml. */
export interface QuestionFacts {
  id: string;
  needs: readonly string[];
  own?: boolean | undefined;
  tries: boolean;
  proposed: boolean;
}
