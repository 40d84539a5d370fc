import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { rulesSchema, triageWordsSchema, type Rules, type TriageWords } from '#triage/schema.ts';
import { joinTable, type FixFacts, type Table } from '#triage/table.ts';

const content = new URL('../../content/', import.meta.url);

/** The table as the built page has it, read from content/ without Astro. */
export function readTable(): Table {
  return joinTable(readRules(), readFixes());
}

export function readRules(): Rules {
  return rulesSchema.parse(read('triage.yaml'));
}

export function readWords(): TriageWords {
  return triageWordsSchema.parse(read('en/triage.yaml'));
}

export function readFixes(): FixFacts[] {
  return readdirSync(new URL('en/fixes/', content)).map((file) => {
    const [, frontMatter] = readFileSync(new URL(`en/fixes/${file}`, content), 'utf8').split(/^---$/m);
    const { minutes, needs } = parse(frontMatter ?? '');
    return { id: file.replace(/\.mdx$/, ''), minutes, needs };
  });
}

function read(file: string): unknown {
  return parse(readFileSync(new URL(file, content), 'utf8'));
}
