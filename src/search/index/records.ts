import { articlesOf, coreArticlesOf, lexicons, searchTerms, wordsOf } from '#content.ts';
import type { Locale } from '#i18n/locales.ts';
import { checkPhrases, checkSearch } from '#search/check-search.ts';
import { withCorrections } from '#search/spelling.ts';
import { elsewhereId, elsewherePath, listPath } from '#search/vocabulary.ts';
import { wordsIn } from '#text/words.ts';

/** How readily a page of lists or forms is proposed, against 1 for an article. */
const listWeight = 0.9;

/**
 * What the index of a language is made of, as far as the content knows it: the texts come from the
 * built pages. Throws where content/en/search.yaml or a language of content/search names an unknown
 * page.
 */
export async function recordsOf(locale: Locale): Promise<SearchRecords> {
  const terms = await searchTerms();
  const misspelt = new Map(Object.entries(terms.misspelt));
  const { decoder, triage, elsewhere } = await wordsOf(locale);
  const articles = await articlesOf(locale);
  const core = new Set((await coreArticlesOf(locale)).map(({ id }) => id));
  const pages: SearchRecord[] = [
    ...articles.map(({ id, kind, path, title, summary, symptoms }) => {
      return {
        id,
        kind,
        path,
        title,
        summary,
        symptoms: symptoms.map((symptom) => withCorrections(symptom, misspelt)),
        weight: 1,
        phrases: phrasesOf(id),
        isArticle: true,
        isCore: core.has(id),
      };
    }),
    listPage('messages', decoder.page.title, decoder.page.description),
    listPage('which-fix', triage.title, triage.description),
    { ...listPage(elsewhereId, elsewhere.title, elsewhere.lead), path: elsewherePath },
  ];
  checkSearch(
    pages.map(({ id }) => id),
    terms.phrases,
  );
  for (const lexicon of await lexicons())
    checkPhrases(
      lexicon,
      articles.map(({ id }) => id),
    );
  return {
    locale,
    pages,
    stop: terms.stop.flatMap(wordsIn),
    misspelt: terms.misspelt,
  };

  /** More of what readers say; a page need not have more than its title and symptoms. */
  function phrasesOf(id: string): string[] {
    return terms.phrases[id] ?? [];
  }

  function listPage(id: string, title: string, summary: string): SearchRecord {
    return {
      id,
      kind: id === 'messages' ? 'messages' : 'page',
      path: listPath(id),
      title,
      summary,
      symptoms: [],
      weight: listWeight,
      phrases: phrasesOf(id),
      isArticle: false,
      isCore: true,
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
  /** It goes with the reader. Of thousands the others are found by their titles and by the engine, which loads its index in pieces. */
  isCore: boolean;
}
