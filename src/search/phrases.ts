import { wordsIn } from '#text/words.ts';

/**
 * Makes ready what readers say of each page. Pagefind knows which words a page has, not which of them a reader says together;
 * this does. A symptom, which is a sentence, counts as a whole; a phrase as a whole and in its parts, which commas tell apart, so
 * that one without commas counts twice: it was written to be found by.
 */
export function makePhrases(
  pages: readonly { symptoms: readonly string[]; phrases: readonly string[] }[],
  stop: ReadonlySet<string>,
): Phrases {
  const known = new Map<string, string>();
  const stems = (phrase: string) => [
    ...new Set(
      wordsIn(phrase)
        .filter((word) => !stop.has(word))
        .map((word) => getOrSet(known, word, stem)),
    ),
  ];
  const shown = pages.map(({ symptoms }) => symptoms.map(stems));
  const phrasesOf = pages.map(({ phrases }, index) => {
    const hidden = phrases.flatMap((phrase) => {
      const parts = phrase.split(', ').map(stems);
      return [[...new Set(parts.flat())], ...parts.filter((part) => part.length > 1)];
    });
    return [...(shown[index] ?? []), ...hidden].filter((phrase) => phrase.length > 0);
  });
  const pagesWith = new Map<string, number>();
  for (const page of phrasesOf)
    for (const word of new Set(page.flat())) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  const weights = new Map([...pagesWith].map(([word, count]) => [word, Math.log(1 + pages.length / count) ** 1.5]));
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  const weighed = phrasesOf.map((page) => page.map((phrase) => ({ phrase, length: sum(phrase) })));
  const shownWords = shown.map((symptoms) => new Set(symptoms.flat()));
  return {
    alike(query, page) {
      const asked = new Set(query.map(stem));
      const length = sum([...asked]) || 1;
      const [first = 0, second = 0, third = 0] = (weighed[page] ?? [])
        .map((own) => sum(own.phrase.filter((word) => asked.has(word))) / Math.sqrt(length * own.length))
        .sort((one, other) => other - one);
      return first / 2 + second / 4 + third / 4;
    },
    isShown: (word, page) => shownWords[page]?.has(stem(word)) === true,
  };
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  const value = map.get(key) ?? make(key);
  map.set(key, value);
  return value;
}

/** Takes the commonest English endings off, so that `receiving` and `received` are one. Need not give a real word. */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=..)s$/, '').replace(/(?<=...)e$/, '');
  return word
    .replace(/(?:ations?|ions?|ings?|ers?|ed|es|ly|s)$/, '')
    .replace(/(?<=..)[ey]$/, '')
    .replace(/(.)\1$/, '$1');
}

/** Pages go by their place in the vocabulary. */
export interface Phrases {
  /**
   * How alike a query and what is said of a page are, 0 to 1: the nearest phrase counts half, the next two a quarter each. Two are
   * alike by the cosine of their words' weights; rare words weigh more.
   */
  alike(query: readonly string[], page: number): number;
  /** Whether the title or a symptom of a page has the word in some form. */
  isShown(word: string, page: number): boolean;
}
