import { yieldToMain } from '#browser/yield.ts';
import { wordsIn } from '#text/words.ts';
import type { KnownWords } from './known-words.ts';

/** What a word of the index counts, by how it was found: less where it is not the reader's own. */
const weights = {
  known: 1,
  joined: 1,
  stem: 0.9,
  beginning: 0.8,
  misspelt: 0.9,
  spelling: 0.9,
  split: 0.9,
  number: 0,
  unknown: 0,
};
/** So many words are guessed before the page gets its turn. */
const guessesAtOnce = 8;

/**
 * Works out which words of the index a query asks for. Stop words go, unless nothing else is left. A
 * word that the index does not have (`isIndexed` asks Pagefind) is joined to its neighbour, looked up
 * by its stem, as the beginning of a word, as a common misspelling, by spelling, or split in two. What
 * is still unknown is dropped and named. With `isExact` nothing is corrected.
 */
export async function readQuery(
  text: string,
  known: KnownWords,
  isIndexed: (word: string) => Promise<boolean>,
  isExact = false,
): Promise<Query> {
  const asked = wordsIn(text);
  const meant = asked.filter((word) => !known.stop.has(word));
  let rest = await Promise.all(
    (meant.length > 0 ? meant : asked).map(async (word) => ({ word, isKnown: await isFound(word, known, isIndexed) })),
  );
  const readings: WordReading[] = [];
  let guesses = 0;
  for (let [first, next] = rest; first; [first, next] = rest) {
    const { word, isKnown } = first;
    if (isKnown) readings.push({ typed: word, how: 'known', words: [word] });
    else if (isExact) readings.push({ typed: word, how: 'unknown', words: [] });
    else if (next && known.words.has(word + next.word)) {
      readings.push({ typed: `${word} ${next.word}`, how: 'joined', words: [word + next.word] });
      rest = rest.slice(1);
    } else {
      // Each is compared with all words of the guide, which takes a slow phone some milliseconds.
      if (++guesses % guessesAtOnce === 0) await yieldToMain();
      readings.push(await guessed(word, known));
    }
    rest = rest.slice(1);
  }
  return queryOf(readings, known);
}

/** The query as it was understood, in one line: what stands after “Showing results for”. */
export function correctedLine(text: string, { corrected }: Query): string {
  let line = ` ${wordsIn(text).join(' ')} `;
  for (const [wrong, right] of corrected) line = line.split(` ${wrong} `).join(` ${right} `);
  return line.trim();
}

/** What an unknown word stands for. How to guess is loaded for the first such word; without, it stays unknown. */
async function guessed(typed: string, known: KnownWords): Promise<WordReading> {
  return import('./guess.ts').then(
    ({ guess }) => guess(typed, known),
    (): WordReading => ({ typed, how: 'unknown', words: [] }),
  );
}

async function isFound(word: string, known: KnownWords, isIndexed: (word: string) => Promise<boolean>) {
  if (known.words.has(word)) return true;
  // Of letters and small numbers Pagefind has many that say nothing.
  if (word.length < 2 || known.misspelt.has(word) || /^\p{N}{1,2}$/u.test(word)) return false;
  return isIndexed(word);
}

function queryOf(readings: readonly WordReading[], known: KnownWords): Query {
  const terms = new Map<string, Term>();
  for (const { words, how } of readings)
    for (const word of words)
      if (!terms.has(word) && (how === 'known' || !known.stop.has(word)))
        terms.set(word, { word, weight: weights[how] });
  const corrected = readings.filter(({ how }) => ['joined', 'misspelt', 'spelling', 'split'].includes(how));
  return {
    readings,
    terms: [...terms.values()],
    corrected: new Map(corrected.map(({ typed, words }) => [typed, words.join(' ')])),
    unknown: readings.filter(({ how }) => how === 'unknown').map(({ typed }) => typed),
    isCertain: readings.every(({ how, typed }) => how === 'known' || how === 'joined' || known.misspelt.has(typed)),
  };
}

/** What a word of a query, or two, were taken for. */
export interface WordReading {
  typed: string;
  how: keyof typeof weights;
  /** Words of the index, and stop words where a word was split. */
  words: readonly string[];
}

export interface Query {
  readings: readonly WordReading[];
  terms: readonly Term[];
  /** What was typed → what was taken instead. */
  corrected: ReadonlyMap<string, string>;
  /** Words that the index does not have. Numbers are not named, unless the query is exact. */
  unknown: readonly string[];
  /** Every word is one of the index or a common misspelling of one: none was guessed, none is unknown. */
  isCertain: boolean;
}

/** A word of the index that a query asks for. */
export interface Term {
  word: string;
  /** 1 for the reader's own word, less for a guess. */
  weight: number;
}
