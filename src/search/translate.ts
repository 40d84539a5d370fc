import { wordsIn } from '#text/words.ts';
import { entriesIn, entryOfMisspelt, firstEntry, type Lexicon } from './lexicon.ts';

/**
 * Puts a query into words of the guide by a lexicon: at each word the longest entry that fits. A word
 * without an entry stays if it is one to keep, else it is taken for misspelt or dropped.
 */
export function translate(text: string, lexicon: Lexicon, keep: Keep): Translation {
  const result: Translation = { words: [], known: 0 };
  let rest: readonly string[] = wordsIn(text);
  for (let [word] = rest; word !== undefined; [word] = rest) {
    const { words, isKnown, length } = translateFirst(word, rest, lexicon, keep);
    result.words.push(...words);
    result.known += isKnown ? 1 : 0;
    rest = rest.slice(length);
  }
  return result;
}

/** Translates the first word, with as many after it as its entry has. */
function translateFirst(word: string, rest: readonly string[], lexicon: Lexicon, { isOwn, isKept }: Keep) {
  if (isUnspaced(word)) {
    const entries = entriesIn(word, lexicon);
    return { words: entries.flatMap(({ means }) => means), isKnown: entries.length > 0, length: 1 };
  }
  // A word to keep is looked up as a whole: “redmi” is no form of “red”.
  const entry = isOwn(word) ? undefined : firstEntry(rest, lexicon, isKept(word));
  if (entry) return { words: entry.means, isKnown: true, length: entry.beginnings.length };
  // A word that no entry is near to has no translation.
  const words = isKept(word) ? [word] : (entryOfMisspelt(word, lexicon)?.means ?? []);
  return { words, isKnown: false, length: 1 };
}

function isUnspaced(word: string): boolean {
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(word);
}

export interface Translation {
  words: string[];
  /** How many places of the query an entry was found for. */
  known: number;
}

/** Which words of a query are left as they are. */
export interface Keep {
  /** Words of the guide, which are never looked up. */
  isOwn: WordTest;
  /** Words that stay where the lexicon has no entry for them. */
  isKept: WordTest;
}

export type WordTest = (word: string) => boolean;
