import { countsOf } from '#text/counts.ts';
import { stem } from '#text/stem.ts';
import { wordsIn } from '#text/words.ts';

/** How much more rare words weigh: the exponent of their inverse document frequency. */
const rarityExponent = 1.5;
/** How much each of the three most similar phrases of a page counts. */
const shares = [0.5, 0.25, 0.25];

/**
 * Prepares what readers say of each page. Pagefind knows which words a page has, but not which of them
 * readers say together. A symptom, which is a sentence, counts as a whole. A phrase counts as a whole
 * and in its parts, which commas tell apart, so that one without commas counts twice: it was written
 * to be found by. Comes in the order of the pages.
 */
export function makePhrases(
  pages: readonly { symptoms: readonly string[]; phrases: readonly string[] }[],
  stopWords: ReadonlySet<string>,
): PagePhrases[] {
  const stems = new Map<string, string>();
  const stemsIn = (phrase: string) => {
    const words = wordsIn(phrase).filter((word) => !stopWords.has(word));
    return [...new Set(words.map((word) => getOrSet(stems, word, stem)))];
  };
  const prepared = pages.map(({ symptoms, phrases }) => {
    const shown = symptoms.map(stemsIn);
    const hidden = phrases.flatMap((phrase) => {
      const parts = phrase.split(', ').map(stemsIn);
      return [[...new Set(parts.flat())], ...parts.filter((part) => part.length > 1)];
    });
    return [...shown, ...hidden].filter((phrase) => phrase.length > 0);
  });
  const weights = weightsOf(prepared.map((page) => new Set(page.flat())));
  const weightOf = (words: Iterable<string>) => {
    let total = 0;
    // A word that no phrase has weighs nothing: it tells no page from another.
    for (const word of words) total += weights.get(word) ?? 0;
    return total;
  };
  return prepared.map((page) => {
    const weighed = page.map((phrase) => ({ phrase, weight: weightOf(phrase) }));
    return {
      similarity(query) {
        const asked = new Set(query.map(stem));
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
function weightsOf(pages: readonly ReadonlySet<string>[]): Map<string, number> {
  const pagesWith = countsOf(pages.flatMap((words) => [...words]));
  return new Map([...pagesWith].map(([word, count]) => [word, Math.log(1 + pages.length / count) ** rarityExponent]));
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  const value = map.get(key) ?? make(key);
  map.set(key, value);
  return value;
}

/** What readers say of a page. */
export interface PagePhrases {
  /**
   * How similar a query is to what is said of the page, 0 to 1: the most similar phrase counts half,
   * the next two a quarter each. The similarity of two is the cosine of the weights of their words.
   */
  similarity(query: readonly string[]): number;
}
