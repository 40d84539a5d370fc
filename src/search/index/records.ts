import { articlesOf, lexicons, searchRules, searchTermsOf, wordsOf } from '#content.ts';
import type { Locale } from '#i18n/locales.ts';
import { checkSearch } from '#search/check-search.ts';
import { putRight } from '#search/spelling.ts';
import { wordsIn } from '#text/words.ts';

/** How readily a question that only narrows a fix down is proposed, against 1 for a fix; and the pages of lists and forms. */
const narrowWeight = 0.75;
const doorWeight = 0.6;

/**
 * What the index of a language is made of, as far as the content knows it: the texts come from the built pages.
 * Throws where content/<locale>/search.yaml or content/search.yaml names an unknown page.
 */
export async function recordsOf(locale: Locale): Promise<SearchRecords> {
  const terms = await searchTermsOf(locale);
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
        symptoms: symptoms.map((symptom) => putRight(symptom, misspelt)),
        weight: narrow.includes(id) ? narrowWeight : 1,
        phrases: terms.phrases[id] ?? [],
        isDoor: false,
      };
    }),
    door('messages', decoder.page.title, decoder.page.description),
    door('which-fix', triage.title, triage.description),
  ];
  checkSearch(
    pages.map(({ id }) => id),
    narrow,
    terms.phrases,
    locale,
  );
  const all = await lexicons();
  const own = all.find(({ language }) => language === (locale.split('-')[0] ?? locale));
  const signs = Object.fromEntries(
    all.filter((lexicon) => lexicon !== own && lexicon.signs).map(({ language, signs: words }) => [language, words]),
  );
  return { locale, pages, stop: terms.stop.flatMap(wordsIn), misspelt: terms.misspelt, means: own?.words ?? {}, signs };

  function door(id: string, title: string, summary: string): SearchRecord {
    return {
      id,
      kind: id === 'messages' ? 'messages' : 'page',
      path: `${id}/`,
      title,
      summary,
      symptoms: [],
      weight: doorWeight,
      phrases: terms.phrases[id] ?? [],
      isDoor: true,
    };
  }
}

/** What the build of the pages hands to the build of the index, as `search/records.json`. */
export interface SearchRecords {
  locale: string;
  pages: SearchRecord[];
  /** Little words. */
  stop: string[];
  misspelt: Record<string, string>;
  /** The lexicon of the language itself: words the guide does not use → words it does. */
  means: Record<string, string>;
  signs: Record<string, string>;
}

export interface SearchRecord {
  id: string;
  kind: 'fix' | 'question' | 'page' | 'messages';
  path: string;
  title: string;
  summary: string;
  /** Misspelt words put right. */
  symptoms: string[];
  phrases: string[];
  weight: number;
  /** A page of lists or forms: found by its title and phrases, its text is not searched. */
  isDoor: boolean;
}
