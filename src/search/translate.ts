import { beginningDistance } from '#text/distance.ts';
import { errorsAllowedInBeginning } from '#text/errors.ts';
import { fold } from '#text/fold.ts';
import { wordsIn } from '#text/words.ts';

/** The longest ending a word may have after the beginning a lexicon gives. */
const longestEnding = 6;

/** Scripts that tell the language, or leave two. */
const scripts = [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Devanagari}/u, /\p{Script=Han}/u];

/**
 * Puts a query into words of the guide by a lexicon: the longest entry that fits wins, at each word. Words without an entry
 * stay if `isKept` says so; else they are taken for misspelt. A word to keep is looked up only whole: “redmi” is no form of “red”.
 * `isOwn` are words of the guide that are never looked up. Gives the words of the guide, and how many places had an entry.
 */
export function translate(text: string, lexicon: Lexicon, isOwn: Test, isKept: Test): Translation {
  const asked = wordsIn(text);
  const result: Translation = { words: [], known: 0 };
  for (let at = 0; at < asked.length;) {
    const word = asked[at] ?? '';
    if (isUnspaced(word)) {
      const found = scan(word, lexicon);
      result.words.push(...found);
      result.known += found.length > 0 ? 1 : 0;
      at++;
      continue;
    }
    const entry = isOwn(word) ? undefined : longest(asked, at, lexicon, isKept(word));
    if (!entry) {
      result.words.push(...(isKept(word) ? [word] : misspelt(word, lexicon)));
      at++;
    } else {
      result.words.push(...entry.means);
      result.known++;
      at += entry.words.length;
    }
  }
  return result;
}

/** Reads a lexicon as it is written and sent: words of the guide → comma-separated words of the language. */
export function makeLexicon(written: Readonly<Record<string, string>>): Lexicon {
  const entries = Object.entries(written).flatMap(([means, texts]) =>
    texts.split(', ').map((text) => ({ means: wordsIn(means), words: wordsIn(text).map(bare), text: fold(text) })),
  );
  return entries
    .filter((entry) => entry.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
}

/**
 * The languages a text may be in, likeliest first: by its script, or by words that give a language away and that the guide does
 * not have (`isKnown`). None where words only the guide's own language has (`isOwn`: “my”, “the”) outweigh them.
 */
export function languagesOf(
  text: string,
  signs: Readonly<Record<string, string>>,
  isKnown: Test,
  isOwn: Test,
): string[] {
  const asked = wordsIn(text);
  const own = asked.filter(isOwn).length;
  const foreign = asked.filter((word) => !isKnown(word) && !isOwn(word));
  if (foreign.length === 0) return [];
  const scores = Object.entries(signs).map(([language, list]) => {
    const set = new Set(wordsIn(list));
    const script = scripts.find((candidate) => candidate.test(list));
    const byScript = script ? foreign.filter((word) => script.test(word)).length * 2 : 0;
    return { language, score: byScript + foreign.filter((word) => set.has(word)).length };
  });
  return scores
    .filter(({ score }) => score > 0 && score * 2 >= own)
    .sort((a, b) => b.score - a.score)
    .map(({ language }) => language);
}

function longest(asked: readonly string[], at: number, lexicon: Lexicon, isWhole: boolean): Entry | undefined {
  const word = bare(asked[at] ?? '');
  return lexicon.find(
    (entry) =>
      (!isWhole || entry.words[0] === word) &&
      entry.words.every((beginning, index) => fits(asked[at + index], beginning)),
  );
}

/** What a word stands for that begins as an entry does but for a few errors; nothing where none does. */
function misspelt(word: string, lexicon: Lexicon): readonly string[] {
  const entry = lexicon.find(({ words: [beginning = '', ...more] }) => {
    const limit = errorsAllowedInBeginning(beginning);
    if (more.length > 0 || limit === 0 || word.length - beginning.length > longestEnding) return false;
    return beginningDistance(beginning, bare(word), limit) <= limit;
  });
  return entry?.means ?? [];
}

function fits(word: string | undefined, beginning: string): boolean {
  if (word === undefined) return false;
  const plain = bare(word);
  if (beginning.length < 3) return plain === beginning || word === beginning;
  return [plain, word].some((form) => form.startsWith(beginning) && form.length - beginning.length <= longestEnding);
}

/** Longest entries first, from left to right, for writing without spaces. */
function scan(run: string, lexicon: Lexicon): string[] {
  const found: string[] = [];
  for (let at = 0; at < run.length;) {
    const entry = lexicon.find((candidate) => run.startsWith(candidate.text, at));
    if (entry) found.push(...entry.means);
    at += entry?.text.length ?? 1;
  }
  return found;
}

/** An Arabic word without “and”, the article and the prepositions written together with it. */
function bare(word: string): string {
  return /^\p{Script=Arabic}{4,}$/u.test(word) ? word.replace(/^[وف]?(?:ال|بال|لل|كال)?(?=.{3})/u, '') : word;
}

function isUnspaced(word: string): boolean {
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(word);
}

export interface Translation {
  words: string[];
  /** How many places of the query an entry was found for. */
  known: number;
}

/** Says something of a word. */
export type Test = (word: string) => boolean;

export type Lexicon = readonly Entry[];

interface Entry {
  /** Words of the guide. */
  means: string[];
  /** Beginnings of the words of the language. */
  words: string[];
  text: string;
}
