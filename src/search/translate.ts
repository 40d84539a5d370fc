import { isUnspaced, wordsIn } from '#text/words.ts';
import { entriesIn, entryOfMisspelt, firstEntry, type Lexicon, type LexiconEntry } from './lexicon.ts';

/**
 * Puts a query into words of the guide by a lexicon: at each word the longest entry that fits. A word
 * without an entry stays if it is one of the guide's (`isKept`), else it is taken for misspelt or dropped.
 */
export function translate(text: string, lexicon: Lexicon, isKept: WordTest, isStop: WordTest): Translation {
  const result: Translation = { words: [], telling: [], known: 0 };
  // Some texts say one word a hundred times, and each would be compared with the whole lexicon.
  const guesses = new Map<string, LexiconEntry | undefined>();
  const guess = (word: string) => {
    if (!guesses.has(word)) guesses.set(word, entryOfMisspelt(word, lexicon));
    return guesses.get(word);
  };
  let rest: readonly string[] = wordsIn(text);
  for (let [word] = rest; word !== undefined; [word] = rest) {
    const { words, isKnown, length } = translateFirst(word, rest, lexicon, isKept, guess);
    result.words.push(...words);
    result.known += isKnown ? 1 : 0;
    if (!isKnown || !words.every(isStop)) result.telling.push(...rest.slice(0, length));
    rest = rest.slice(length);
  }
  return result;
}

/** Translates the first word, with as many after it as its entry has. */
function translateFirst(word: string, rest: readonly string[], lexicon: Lexicon, isKept: WordTest, guess: Guess) {
  if (isUnspaced(word)) {
    const entries = entriesIn(word, lexicon);
    return { words: entries.flatMap(({ means }) => means), isKnown: entries.length > 0, length: 1 };
  }
  // A word to keep is looked up as a whole: “redmi” is no form of “red”.
  const entry = firstEntry(rest, lexicon, isKept(word));
  if (entry) return { words: entry.means, isKnown: true, length: entry.beginnings.length };
  // A word that no entry is near to has no translation.
  const words = isKept(word) ? [word] : (guess(word)?.means ?? []);
  return { words, isKnown: false, length: 1 };
}

export interface Translation {
  words: string[];
  /** What was typed, but for what stands for stop words alone: “не удалось”, “I could not”. */
  telling: string[];
  /** How many places of the query an entry was found for. */
  known: number;
}

type Guess = (word: string) => LexiconEntry | undefined;

export type WordTest = (word: string) => boolean;
