import { fixesOf, triageRules, triageWordsOf } from '#content.ts';
import { defaultLocale, type Locale } from '#i18n/locales.ts';
import type { TriageWords } from './schema.ts';
import { checkTable, joinTable, type Table } from './table.ts';

/** The table and its words in the language, checked against each other. Throws where a row lacks its words or names what is not there. */
export async function triageOf(locale: Locale): Promise<{ table: Table; words: TriageWords }> {
  const table = joinTable(await triageRules(), await fixesOf(defaultLocale));
  const words = await triageWordsOf(locale);
  checkTable(table, words, `content/${locale}/triage.yaml`);
  return { table, words };
}
