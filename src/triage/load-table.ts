import { fixesOf, questionsOf, triageRules, triageWordsOf, type Fix, type Question } from '#content.ts';
import { defaultLocale, type Locale } from '#i18n/locales.ts';
import { checkTable } from './check-table.ts';
import { joinTable } from './join-table.ts';
import { rankArticles } from './ranking.ts';
import type { TriageWords } from './schema.ts';
import type { Table } from './table.ts';

/** The table and its words in the language, checked against each other. Throws where a row lacks its words or names what is not there. */
export async function loadTable(locale: Locale): Promise<{ table: Table; words: TriageWords }> {
  const table = joinTable(await triageRules(), await fixesOf(defaultLocale), await questionsOf(defaultLocale));
  const words = await triageWordsOf(locale);
  checkTable(table, words, `content/${locale}/triage.yaml`);
  return { table, words };
}

/** The articles that the table may propose, in reading order: fixes, then questions. */
export async function articlesInOrder(table: Table, locale: Locale): Promise<(Fix | Question)[]> {
  return [...(await fixesOf(locale)), ...(await questionsOf(locale))].filter(({ id }) =>
    table.articles.some((article) => article.id === id),
  );
}

/** The articles that the table may propose: those listed before any question is answered first, the commonest first of all. */
export async function articlesByRank(table: Table, locale: Locale): Promise<(Fix | Question)[]> {
  const listed = rankArticles(table, []).map(({ id }) => id);
  const place = ({ id }: { id: string }) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return (await articlesInOrder(table, locale)).sort((a, b) => place(a) - place(b));
}

/** The fixes that are listed before any question is answered, the commonest first. */
export async function commonFixes(locale: Locale): Promise<(Fix | Question)[]> {
  const { table } = await loadTable(locale);
  return (await articlesByRank(table, locale)).slice(0, rankArticles(table, []).length);
}
