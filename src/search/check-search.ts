import { elsewhereId } from './vocabulary.ts';

/** Throws where phrases of content/en/search.yaml are for a page that is not there. `pages` are the ids of all that can be found. */
export function checkSearch(pages: readonly string[], phrases: object): void {
  demand(Object.keys(phrases), pages, 'content/en/search.yaml, phrases');
}

/** Throws where phrases of content/search/<language>.yaml are for a page that is not there. */
export function checkPhrases({ language, phrases }: LanguagePhrases, articles: readonly string[]): void {
  demand(Object.keys(phrases), [...articles, elsewhereId], `content/search/${language}.yaml, phrases`);
}

function demand(ids: readonly string[], pages: readonly string[], row: string): void {
  for (const id of ids) if (!pages.includes(id)) throw new Error(`${row}: there is no page “${id}”. Correct the id.`);
}

interface LanguagePhrases {
  language: string;
  phrases: Readonly<Record<string, string>>;
}
