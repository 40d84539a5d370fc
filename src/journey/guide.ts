import { articleFinder, fixesOf, questionsOf, wordsOf } from '#content.ts';
import { addressOf } from '#i18n/address.ts';
import { marked, type Locale } from '#i18n/locales.ts';
import { numericIdPage, preventionPage } from '#ids.ts';
import type { JourneyWords } from './words.ts';

/** What a page of a reader's list needs to know in a language. Only a reader who has a list loads it. */
export async function journeyGuide(locale: Locale): Promise<JourneyGuide> {
  const articles = [...(await fixesOf(locale)), ...(await questionsOf(locale))];
  const find = await articleFinder(locale);
  const addressOfPage = (id: string) => addressOf(locale, find(id, 'src/ids.ts').path);
  return {
    words: (await wordsOf(locale)).journey,
    root: addressOf(locale),
    numericId: addressOfPage(numericIdPage),
    prevention: addressOfPage(preventionPage),
    articles: Object.fromEntries(
      articles.map(({ id, path, title, language }) => [id, { path, title, ...marked(language, locale) }]),
    ),
  };
}

export interface JourneyGuide {
  words: JourneyWords;
  /** The address of the home page of the language. */
  root: string;
  /** Where a reader who is back in goes next. */
  numericId: string;
  prevention: string;
  /** The articles that a list can name, by id. */
  articles: Record<string, Title>;
}

/** Path inside the locale, and title; `lang` and `dir` where the title is not in the language of the rest. */
export interface Title {
  path: string;
  title: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}
