import { stem } from '#text/stem.ts';
import type { KnownWords } from './known-words.ts';
import type { Alike } from './likeness.ts';
import type { Term } from './query.ts';
import type { IndexedPage } from './vocabulary.ts';

/** How Pagefind weighs a page's own fields against its text. This and the figures below were measured (tests/search). */
export const metaWeights = { title: 1, aka: 5 };

/** A word that most pages have counts this much of another word. */
const commonWeight = 0.35;
/** Exponent of the share of words that a page has: the smaller, the less a missing word costs. */
const shareExponent = 0.8;
/** Score of a page by its phrases: `phraseWeight × similarity ** phraseExponent`; the best page by words has 1. */
const phraseWeight = 1;
const phraseExponent = 3;
/** What likeness, which goes to 1.5, counts against them. */
const likenessWeight = 3;

/**
 * Orders the pages for the words of a query, best first. Pagefind finds only pages that have all words,
 * so each word is searched for itself. The scores of a page are summed, lowered by the share of words
 * that it lacks, and raised by how similar the query is to one of its phrases. Without the engine, the
 * phrases alone count.
 */
export async function rankPages(
  terms: readonly Term[],
  known: KnownWords,
  alike: Alike,
  search?: Search,
): Promise<Hit[]> {
  const found = await Promise.all(
    terms.map(async ({ word, weight }) => {
      const scores = search ? await scoresOf(word, search) : noScores;
      return { word, weight: weight * (known.common.has(word) ? commonWeight : 1), scores };
    }),
  );
  const stems = terms.map(({ word }) => stem(word));
  const total = sum(found, ({ weight }) => weight) || 1;
  const pages = known.pages.map(({ id, page, phrases }) => {
    const own = found.flatMap(({ word, weight, scores }) => {
      const score = scores.get(page.key);
      return score === undefined ? [] : [{ word, weight, score }];
    });
    const score = sum(own, (one) => one.weight * one.score);
    return { id, page, phrases, score, share: sum(own, ({ weight }) => weight) / total };
  });
  const best = Math.max(...pages.map(({ score }) => score)) || 1;
  return pages
    .map(({ id, page, phrases, score, share }): Hit => {
      const byWords = (score / best) * share ** shareExponent;
      const byPhrases = phraseWeight * phrases.similarity(stems) ** phraseExponent;
      const like = alike.pages.get(id);
      const likeness = like ? like.score : 0;
      const byLikeness = likenessWeight * likeness;
      return {
        page,
        score: (byWords + byPhrases + byLikeness) * page.weight,
        byWords,
        byPhrases,
        byLikeness,
        likeness,
        phrase: like?.phrase,
        share: search ? share : 1,
      };
    })
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.page.path < b.page.path ? -1 : 1));
}

function sum<T>(list: readonly T[], measure: (item: T) => number): number {
  return list.reduce((total, item) => total + measure(item), 0);
}

const noScores: ReadonlyMap<string, number> = new Map();

/**
 * The pages that have a word, with Pagefind's score. Only a search in quotes leaves out longer words
 * that begin alike; only one without them tells scores apart.
 */
async function scoresOf(word: string, search: Search): Promise<Map<string, number>> {
  const [loose, exact] = await Promise.all([search(word), search(`"${word}"`)]);
  const keys = new Set(exact.map(({ id }) => id));
  return new Map(loose.filter(({ id }) => keys.size === 0 || keys.has(id)).map(({ id, score }) => [id, score]));
}

/** Asks Pagefind. A word in quotes is searched exactly, by its stem. */
export type Search = (query: string) => Promise<readonly { id: string; score: number }[]>;

/** A page that was found. */
export interface Hit {
  page: IndexedPage;
  /** By words and by phrases together, times the weight of the page. */
  score: number;
  byWords: number;
  byPhrases: number;
  byLikeness: number;
  /** How like the query is to what people say of the page, 0 to 1.5. */
  likeness: number;
  /** The phrase of the page that is most like the query, in the query's language. */
  phrase: string | undefined;
  /** Share of the query's words that the page has, 0 to 1, common words counting less. */
  share: number;
}
