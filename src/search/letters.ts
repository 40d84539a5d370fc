import { gramsOf } from '#text/grams.ts';

/** Grams of so many letters tell languages of one script apart. */
const length = 3;

/**
 * The languages of one script by the letters of some words, the likeliest first: those of whose
 * telling grams the words have most. A language none of whose grams they have is left out.
 */
export function languagesByLetters(words: readonly string[], letters: Letters): string[] {
  const grams = words.flatMap(gramsOf);
  const scores = Object.entries(letters).map(([language, list]) => {
    const telling = new Set<string>();
    for (let at = 0; at < list.length; at += length) telling.add(list.slice(at, at + length));
    return { language, score: grams.filter((gram) => telling.has(gram)).length };
  });
  return scores
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ language }) => language);
}

/** Language → its most telling grams, one behind the other. */
export type Letters = Readonly<Record<string, string>>;
