import type { Letters } from './letters.ts';

/** Scripts that tell the language, or leave two. */
const scripts = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Han}/u,
];
/** A single letter that few languages have marks a word that holds it: Ukrainian і, Urdu ے. */
const isLetter = /^[^\p{ASCII}]$/u;
/** A letter of the script tells more of the language than a marker word. */
const scriptWeight = 2;
/** Stop words of the guide's language must not be so many times more than the words that tell. */
const stopWordsPerMarker = 2;

/**
 * The languages that a query with `foreign` words may be in, the likeliest first: by its script, or by
 * words that mark a language; of equals the first in `byLetters` ({@link languagesByLetters}). None
 * where stop words of the guide's own language (“my”, “the”), of which the query has `stopWords`,
 * outweigh them.
 */
export function queryLanguages(
  foreign: readonly string[],
  stopWords: number,
  markers: MarkerWords,
  byLetters: readonly string[],
): Marked[] {
  const placeByLetters = (language: string) => [...byLetters, language].indexOf(language);
  const scores = Object.entries(markers).map(([language, list]) => {
    const own = new Set(list.split(' '));
    const letters = [...own].filter((sign) => isLetter.test(sign));
    const isSign = (word: string) => own.has(word) || letters.some((letter) => word.includes(letter));
    const script = scriptOf(list);
    const byScript = script ? foreign.filter((word) => script.test(word)) : [];
    const signs = foreign.filter(isSign);
    return { language, marks: [...byScript, ...signs], score: byScript.length * scriptWeight + signs.length };
  });
  return scores
    .filter(({ score }) => score > 0 && score * stopWordsPerMarker >= stopWords)
    .sort((a, b) => b.score - a.score || placeByLetters(a.language) - placeByLetters(b.language))
    .map(({ language, marks }) => ({ language, marks }));
}

/** The languages that are written in the script of some words. */
export function languagesInScriptOf(words: readonly string[], markers: MarkerWords): string[] {
  const script = scriptOf(words.join(' '));
  return Object.entries(markers)
    .filter(([, list]) => scriptOf(list) === script)
    .map(([language]) => language);
}

/** The script that tells the language of a text; `undefined` for Latin letters. */
function scriptOf(text: string): RegExp | undefined {
  return scripts.find((script) => script.test(text));
}

/** A language that a query may be in, and the words of the query that say so, each for every reason it gives. */
export interface Marked {
  language: string;
  marks: readonly string[];
}

/** Language → words that mark it, folded and with spaces between. */
type MarkerWords = Readonly<Record<string, string>>;

/** `search/markers.json`: what tells the languages that the search knows. */
export interface Markers {
  words: MarkerWords;
  /** Of those in Latin letters, and of the guide's own. */
  letters: Letters;
}
