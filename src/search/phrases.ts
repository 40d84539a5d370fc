import { words } from './normalise.ts';

/**
 * Makes ready what readers say of each page. Pagefind knows which words a page has, not which of them a reader says together;
 * this does. A phrase with commas counts as a whole and in its parts; a symptom, which is a sentence, only as a whole.
 */
export function makePhrases(
  pages: readonly { symptoms: readonly string[]; phrases: readonly string[] }[],
  stop: ReadonlySet<string>,
): Phrases {
  const stems = (phrase: string) => [
    ...new Set(
      words(phrase)
        .filter((word) => !stop.has(word))
        .map(stem),
    ),
  ];
  const phrasesOf = pages.map(({ symptoms, phrases }) => {
    const parts = phrases.flatMap((phrase) =>
      phrase
        .split(', ')
        .map(stems)
        .filter((part) => part.length > 1),
    );
    return [...[...symptoms, ...phrases].map(stems), ...parts].filter((phrase) => phrase.length > 0);
  });
  const pagesWith = new Map<string, number>();
  for (const page of phrasesOf)
    for (const word of new Set(page.flat())) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + pages.length / (pagesWith.get(word) ?? Infinity)) ** 1.5;
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + weight(word), 0);
  const weighed = phrasesOf.map((page) => page.map((phrase) => ({ phrase, length: sum(phrase) })));
  const shown = pages.map(({ symptoms }) => new Set(symptoms.flatMap(stems)));
  return {
    alike(query, page) {
      const asked = new Set(query.map(stem));
      const length = sum([...asked]) || 1;
      const [first = 0, second = 0, third = 0] = (weighed[page] ?? [])
        .map((own) => sum(own.phrase.filter((word) => asked.has(word))) / Math.sqrt(length * own.length))
        .sort((one, other) => other - one);
      return first / 2 + second / 4 + third / 4;
    },
    isShown: (word, page) => shown[page]?.has(stem(word)) === true,
  };
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
