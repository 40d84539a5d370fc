import { stem } from '#text/stem.ts';

/** How much more rare words weigh: the exponent of their inverse document frequency. */
const rarityExponent = 1.5;
/** How much each of the three most similar phrases of a page counts. */
const shares = [0.5, 0.25, 0.25];

/**
 * Prepares what readers say of each page. Pagefind knows which words a page has, but not which of them
 * readers say together. A symptom, which is a sentence, counts as a whole. A phrase counts as a whole
 * and in its parts, so that one with a single part counts twice: it was written to be found by. Comes in
 * the order of the pages.
 */
export function makePhrases(pages: readonly Said[], stopWords: ReadonlySet<string>): PagePhrases[] {
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    let own = stems.get(word);
    if (own === undefined) stems.set(word, (own = stem(word)));
    return own;
  };
  const addStems = (words: Words, to: string[]) => {
    // Phrases have few words, for which this is faster than a set.
    for (const word of words) if (!stopWords.has(word) && !to.includes(stemOf(word))) to.push(stemOf(word));
    return to;
  };
  const prepared = pages.map(({ symptoms, phrases }) => {
    const page: Words[] = symptoms.map((words) => addStems(words, []));
    for (const parts of phrases) {
      const whole: string[] = [];
      for (const part of parts) {
        addStems(part, whole);
        const own = addStems(part, []);
        if (own.length > 1) page.push(own);
      }
      page.push(whole);
    }
    return page.filter((phrase) => phrase.length > 0);
  });
  const weights = weightsOf(prepared);
  const weightOf = (words: Iterable<string>) => {
    let total = 0;
    // A word that no phrase has weighs nothing: it tells no page from another.
    for (const word of words) total += weights.get(word) ?? 0;
    return total;
  };
  return prepared.map((page) => {
    const weighed = page.map((phrase) => ({ phrase, weight: weightOf(phrase) }));
    return {
      similarity(stemsAsked) {
        const asked = new Set(stemsAsked);
        const weight = weightOf(asked) || 1;
        const similarities = weighed.map((own) => {
          return weightOf(own.phrase.filter((word) => asked.has(word))) / Math.sqrt(weight * own.weight);
        });
        const best = similarities.sort((one, other) => other - one).slice(0, shares.length);
        // A page may have fewer phrases than there are shares.
        return shares.reduce((sum, share, place) => sum + share * (best[place] ?? 0), 0);
      },
    };
  });
}

/** The weight of each word, by how few of the pages have it. */
function weightsOf(pages: readonly (readonly Words[])[]): Map<string, number> {
  const counts = new Map<string, { pages: number; last: number }>();
  for (const [page, phrases] of pages.entries())
    for (const words of phrases)
      for (const word of words) {
        const count = counts.get(word);
        if (!count) counts.set(word, { pages: 1, last: page });
        else if (count.last !== page) [count.pages, count.last] = [count.pages + 1, page];
      }
  return new Map(
    [...counts].map(([word, count]) => [word, Math.log(1 + pages.length / count.pages) ** rarityExponent]),
  );
}

type Words = readonly string[];

/** What readers say of a page, in words. */
interface Said {
  symptoms: readonly Words[];
  /** Each phrase in its parts. */
  phrases: readonly (readonly Words[])[];
}

/** What readers say of a page. */
export interface PagePhrases {
  /**
   * How similar a query, given as its stems, is to what is said of the page, 0 to 1: the most similar
   * phrase counts half, the next two a quarter each. The similarity of two is the cosine of the weights
   * of their words.
   */
  similarity(stemsAsked: readonly string[]): number;
}
