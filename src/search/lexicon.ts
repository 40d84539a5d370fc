import { beginsAlmost } from '#text/beginning.ts';
import { wordsIn } from '#text/words.ts';

/** The longest ending that a word may have after the beginning in a lexicon, and after one that tells more. */
const longestEnding = 6;
const longestEndingOfLong = 9;
/** A beginning of so many letters tells more. */
const longBeginning = 5;
/** Of shorter beginnings many words are no forms, so that they must be the whole word. */
const shortestBeginning = 3;

/** Words of a language with the words of the guide that they stand for, the longest first. */
export type Lexicon = readonly LexiconEntry[];

export interface LexiconEntry {
  /** Words of the guide. */
  means: readonly string[];
  /** The beginnings of the words of the language. */
  beginnings: readonly string[];
  /** The same as one text. */
  text: string;
}

/** Reads a lexicon as it is sent: words of the guide → words of the language, folded, commas between. */
export function readLexicon(written: Readonly<Record<string, string>>): Lexicon {
  const entries = Object.entries(written).flatMap(([means, texts]) =>
    texts.split(', ').map((text) => {
      return { means: wordsIn(means), beginnings: text.split(' ').map(bare), text };
    }),
  );
  return entries.sort((a, b) => b.beginnings.length - a.beginnings.length || b.text.length - a.text.length);
}

/**
 * The longest entry that fits the first of the words. Where `isWhole`, the very first of them must be
 * the entry's own word and not a form of it.
 */
export function firstEntry(words: readonly string[], lexicon: Lexicon, isWhole: boolean): LexiconEntry | undefined {
  return lexicon.find(({ beginnings }) =>
    beginnings.every((beginning, index) => {
      const word = words[index];
      if (word === undefined || !isForm(word, beginning)) return false;
      return !isWhole || index > 0 || bare(word) === beginning;
    }),
  );
}

/** The entry of one word that a misspelt word begins with but for a few errors. */
export function entryOfMisspelt(word: string, lexicon: Lexicon): LexiconEntry | undefined {
  return lexicon.find(({ beginnings: [beginning, ...more] }) => {
    if (beginning === undefined || more.length > 0 || word.length - beginning.length > longestEnding) return false;
    return beginsAlmost(bare(word), beginning);
  });
}

/** The entries in writing without spaces, the longest that fits at each place, from left to right. */
export function entriesIn(run: string, lexicon: Lexicon): LexiconEntry[] {
  const found: LexiconEntry[] = [];
  for (let at = 0; at < run.length;) {
    const entry = lexicon.find(({ text }) => run.startsWith(text, at));
    if (entry) found.push(entry);
    at += entry ? entry.text.length : 1;
  }
  return found;
}

function isForm(word: string, beginning: string): boolean {
  const plain = bare(word);
  if (beginning.length < shortestBeginning) return plain === beginning || word === beginning;
  return [plain, word].some(
    (form) => form.startsWith(beginning) && form.length - beginning.length <= longestEndingFor(beginning),
  );
}

function longestEndingFor(beginning: string): number {
  return beginning.length < longBeginning ? longestEnding : longestEndingOfLong;
}

/** An Arabic word without “and”, the article and the prepositions that are written together with it. */
function bare(word: string): string {
  return /^\p{Script=Arabic}{4,}$/u.test(word) ? word.replace(/^[وف]?(?:ال|بال|لل|كال)?(?=.{3})/u, '') : word;
}
