import { wordsIn } from '#text/words.ts';
import type { WordTest } from './translate.ts';

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
 * The languages that a query may be in, the likeliest first: by its script, or by words that mark a
 * language (`markers`, per language, with spaces between) and that the guide does not know. None where
 * stop words of the guide's own language (“my”, “the”) outweigh them.
 */
export function queryLanguages(
  text: string,
  markers: Readonly<Record<string, string>>,
  isKnown: WordTest,
  isStop: WordTest,
): string[] {
  const words = wordsIn(text);
  const stopWords = words.filter(isStop).length;
  const foreign = words.filter((word) => !isKnown(word) && !isStop(word));
  if (foreign.length === 0) return [];
  const scores = Object.entries(markers).map(([language, list]) => {
    const own = wordsIn(list);
    const letters = own.filter((sign) => isLetter.test(sign));
    const isSign = (word: string) => own.includes(word) || letters.some((letter) => word.includes(letter));
    const script = scripts.find((candidate) => candidate.test(list));
    const byScript = script ? foreign.filter((word) => script.test(word)).length : 0;
    return { language, score: byScript * scriptWeight + foreign.filter(isSign).length };
  });
  return scores
    .filter(({ score }) => score > 0 && score * stopWordsPerMarker >= stopWords)
    .sort((a, b) => b.score - a.score)
    .map(({ language }) => language);
}
