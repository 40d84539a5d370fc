import type { Term } from './query.ts';
import type { IndexedPage, KnownWords } from './vocabulary.ts';

/** How Pagefind weighs a page's own fields against its text. This and the figures below were found by measuring (tests/search). */
export const metaWeights = { title: 1, aka: 5 };

/** A word most pages have counts this much of another word. */
const commonWeight = 0.35;

/** How strongly a page that has only some of the words is put back: the exponent of the share it has. */
const shareExponent = 0.8;

/** What a page is worth whose title or symptom is the query, where the best by words is worth 1; less alike, much less. */
const phraseWeight = 2;
const phraseExponent = 3;

/**
 * Orders the pages for the words of a query, best first. Each word is searched for itself, so that a page needs not have them all
 * (Pagefind alone demands that). A page's scores are summed and put back by the share of words it lacks; then counts how near the
 * query comes to one of its phrases. Without the engine only that counts.
 */
export async function rank(
  terms: readonly Term[],
  pages: readonly IndexedPage[],
  known: KnownWords,
  search?: Search,
): Promise<Hit[]> {
  const hits = new Map(pages.map((page) => [page.key, { page, score: 0, share: 0, words: [] as string[] }]));
  const found = await Promise.all(terms.map((term) => (search ? scored(term.word, search) : [])));
  let whole = 0;
  for (const [index, { word, weight: sure }] of terms.entries()) {
    const weight = sure * (known.common.has(word) ? commonWeight : 1);
    whole += weight;
    for (const { id, score } of found[index] ?? []) {
      const hit = hits.get(id);
      if (!hit) continue;
      hit.score += weight * score;
      hit.share += weight;
      hit.words.push(word);
    }
  }
  const best = Math.max(...[...hits.values()].map((hit) => hit.score)) || 1;
  const asked = terms.map((term) => term.word);
  return [...hits.values()]
    .map((hit, index) => {
      const share = hit.share / (whole || 1);
      const byPhrase = phraseWeight * known.phrases.alike(asked, index) ** phraseExponent;
      return {
        ...hit,
        words: search ? hit.words : asked.filter((word) => known.phrases.isShown(word, index)),
        share: search ? share : 1,
        score: ((hit.score / best) * share ** shareExponent + byPhrase) * hit.page.weight,
      };
    })
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.page.path < b.page.path ? -1 : 1));
}

/** Only a search in quotes leaves out longer words that begin alike; only one without them tells scores apart. */
async function scored(word: string, search: Search) {
  const [loose, exact] = await Promise.all([search(word), search(`"${word}"`)]);
  const keys = new Set(exact.map((result) => result.id));
  return keys.size > 0 ? loose.filter((result) => keys.has(result.id)) : loose;
}

/** Asks Pagefind. A word in quotes is searched exactly, by its stem. */
export type Search = (query: string) => Promise<readonly { id: string; score: number }[]>;

export interface Hit {
  page: IndexedPage;
  score: number;
  /** Share of the query's words the page has, 0 to 1, common words counting less. */
  share: number;
  /** The words it has; without the engine, those of its title and symptoms. */
  words: string[];
}
