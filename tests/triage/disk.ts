import type { Rules, TriageWords } from '#triage/schema.ts';
import { joinTable, type FixFacts, type QuestionFacts } from '#triage/join-table.ts';
import type { Table } from '#triage/table.ts';
import { only, readContent, type Content } from '../support/content.ts';

const content = readContent();

/** The table as the built page has it. */
export function readTable(): Table {
  return tableOf(content);
}

/** The table of a copy of the content. */
export function tableOf({ triage, fixFacts, questionFacts }: Content): Table {
  return joinTable(only(triage, 'triage'), rowsOf(only(fixFacts, 'fixes')), rowsOf(only(questionFacts, 'questions')));
}

export function readRules(): Rules {
  return only(content.triage, 'triage');
}

export function readWords(): TriageWords {
  return only(content.triageWords, 'en/triage');
}

export function readFixes(): FixFacts[] {
  return rowsOf(only(content.fixFacts, 'fixes'));
}

export function readQuestions(): QuestionFacts[] {
  return rowsOf(only(content.questionFacts, 'questions'));
}

function rowsOf<F>(facts: Readonly<Record<string, F>>): (F & { id: string })[] {
  return Object.entries(facts).map(([id, row]) => ({ ...row, id }));
}
