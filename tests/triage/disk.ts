import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fixFactsSchema, questionFactsSchema } from '#schema.ts';
import { rulesSchema, triageWordsSchema, type Rules, type TriageWords } from '#triage/schema.ts';
import { joinTable, type FixFacts, type QuestionFacts } from '#triage/join-table.ts';
import type { Table } from '#triage/table.ts';

const content = new URL('../../content/', import.meta.url);

/** The table as the built page has it, read from content/ without Astro. */
export function readTable(): Table {
  return joinTable(readRules(), readFixes(), readQuestions());
}

export function readRules(): Rules {
  return rulesSchema.parse(read('triage.yaml'));
}

export function readWords(): TriageWords {
  return triageWordsSchema.parse(read('en/triage.yaml'));
}

export function readFixes(): FixFacts[] {
  return Object.entries(fixFactsSchema.parse(read('fixes.yaml'))).map(([id, facts]) => ({ id, ...facts }));
}

export function readQuestions(): QuestionFacts[] {
  return Object.entries(questionFactsSchema.parse(read('questions.yaml'))).map(([id, facts]) => ({ id, ...facts }));
}

function read(file: string): unknown {
  return parse(readFileSync(new URL(file, content), 'utf8'));
}
