import { articlesOf, lexicons, searchRules, searchTerms, wordsOf } from '#content.ts';
import { languageOf } from '#i18n/language.ts';
import type { Locale } from '#i18n/locales.ts';
import { checkSearch } from '#search/check-search.ts';
import { withCorrections } from '#search/spelling.ts';
import { wordsIn } from '#text/words.ts';

/**
 * How readily a question that only narrows a fix down is proposed, against 1 for a fix; and a page of
 * lists or forms.
 */
const narrowWeight = 0.75;
const listWeight = 0.6;

/**
 * What the index of a language is made of, as far as the content knows it: the texts come from the
 * built pages. Throws where content/en/search.yaml or content/search.yaml names an unknown page.
 */
export async function recordsOf(locale: Locale): Promise<SearchRecords> {
  const terms = await searchTerms();
  const misspelt = new Map(Object.entries(terms.misspelt));
  const { narrow } = await searchRules();
  const { decoder, triage } = await wordsOf(locale);
  const articles = await articlesOf(locale);
  const pages: SearchRecord[] = [
    ...articles.map(({ id, kind, path, title, summary, symptoms }) => {
      return {
        id,
        kind,
        path,
        title,
        summary,
        symptoms: symptoms.map((symptom) => withCorrections(symptom, misspelt)),
        weight: narrow.includes(id) ? narrowWeight : 1,
        phrases: phrasesOf(id),
        isArticle: true,
      };
    }),
    listPage('messages', decoder.page.title, decoder.page.description),
    listPage('which-fix', triage.title, triage.description),
  ];
  checkSearch(
    pages.map(({ id }) => id),
    narrow,
    terms.phrases,
  );
  const all = await lexicons();
  const own = all.find(({ language }) => language === languageOf(locale));
  const markers = Object.fromEntries(
    all
      .filter((lexicon) => lexicon !== own && lexicon.signs)
      .map(({ language, signs }): [string, string] => [language, signs]),
  );
  return {
    locale,
    pages,
    stop: terms.stop.flatMap(wordsIn),
    misspelt: terms.misspelt,
    // A language of the guide need not have a lexicon of its own.
    means: own?.words ?? {},
    markers,
  };

  /** More of what readers say; a page need not have more than its title and symptoms. */
  function phrasesOf(id: string): string[] {
    return terms.phrases[id] ?? [];
  }

  function listPage(id: string, title: string, summary: string): SearchRecord {
    return {
      id,
      kind: id === 'messages' ? 'messages' : 'page',
      path: `${id}/`,
      title,
      summary,
      symptoms: [],
      weight: listWeight,
      phrases: phrasesOf(id),
      isArticle: false,
    };
  }
}

/** What the build of the pages hands to the build of the index, as `search/records.json`. */
export interface SearchRecords {
  locale: string;
  pages: SearchRecord[];
  /** Stop words. */
  stop: string[];
  misspelt: Record<string, string>;
  /** The lexicon of the language itself: words that the guide does not use → words that it does. */
  means: Record<string, string>;
  /** Words that mark each other language, with spaces between. */
  markers: Record<string, string>;
}

export interface SearchRecord {
  id: string;
  kind: 'fix' | 'question' | 'page' | 'messages';
  path: string;
  title: string;
  summary: string;
  /** With misspelt words corrected. */
  symptoms: string[];
  phrases: string[];
  weight: number;
  /** False for a page of lists or forms, which is found by its title and phrases alone. */
  isArticle: boolean;
}
