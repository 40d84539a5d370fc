import { articlesOf, wordsOf } from '#content.ts';
import { marked, type Locale } from '#i18n/locales.ts';
import { elsewherePath, listPath, type PageTitle } from '#search/vocabulary.ts';

/** The title of every page of the index in a language, by its path inside a language: `search/titles.json`. */
export async function titlesIn(locale: Locale): Promise<Record<string, PageTitle>> {
  const { decoder, triage, elsewhere } = await wordsOf(locale);
  const articles = await articlesOf(locale);
  return {
    ...Object.fromEntries(articles.map(({ path, title, language }) => [path, { title, ...marked(language, locale) }])),
    [listPath('messages')]: { title: decoder.page.title },
    [listPath('which-fix')]: { title: triage.title },
    [elsewherePath]: { title: elsewhere.title },
  };
}
