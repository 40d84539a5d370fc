import { fixesOf, triageRules, triageWordsOf, type Fix } from '#content.ts';
import { defaultLocale, type Locale } from '#i18n/locales.ts';
import { rankFixes } from './ranking.ts';
import type { TriageWords } from './schema.ts';
import { checkTable, joinTable, type Table } from './table.ts';

/** The table and its words in the language, checked against each other. Throws where a row lacks its words or names what is not there. */
export async function triageOf(locale: Locale): Promise<{ table: Table; words: TriageWords }> {
  const table = joinTable(await triageRules(), await fixesOf(defaultLocale));
  const words = await triageWordsOf(locale);
  checkTable(table, words, `content/${locale}/triage.yaml`);
  return { table, words };
}

/** The fixes that are listed before any question is answered, the commonest first. */
export async function commonFixes(locale: Locale): Promise<Fix[]> {
  const { table } = await triageOf(locale);
  const byId = new Map((await fixesOf(locale)).map((fix) => [fix.id, fix]));
  return rankFixes(table, []).flatMap(({ id }) => byId.get(id) ?? []);
}
