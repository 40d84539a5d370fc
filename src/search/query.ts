import { wordsIn } from '#text/words.ts';
import { stem } from './phrases.ts';
import { correct } from './spelling.ts';
import type { KnownWords } from './vocabulary.ts';

/**
 * Works out which words of the site a query asks for. Stop words go, unless nothing else is left; words the site does not have
 * are looked for in the index (`isIndexed`, asked of Pagefind), joined with their neighbour, by their stem, as the beginning of a word, as a
 * common misspelling, by spelling, split in two; what is still unknown is dropped and named.
 * With `isExact` nothing is put right.
 */
export async function understand(
  text: string,
  known: KnownWords,
  isIndexed: (word: string) => Promise<boolean>,
  isExact = false,
): Promise<Query> {
  const asked = wordsIn(text);
  const meant = asked.filter((word) => !known.stop.has(word));
  const query: Query = { terms: [], corrected: new Map(), unknown: [], isCertain: true };
  const list = meant.length > 0 ? meant : asked;
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? '';
    const next = list[at + 1];
    if (await isFound(word)) addTerm(query, word, word, 1);
    else if (isExact) {
      query.unknown.push(word);
      query.isCertain = false;
    } else if (next && known.said.has(word + next)) {
      query.corrected.set(`${word} ${next}`, word + next);
      addTerm(query, word + next, word, 1);
      at++;
    } else guess(word);
  }
  return query;

  async function isFound(word: string): Promise<boolean> {
    return (
      known.said.has(word) ||
      (word.length > 1 && !known.misspelt.has(word) && !/^\p{N}{1,2}$/u.test(word) && isIndexed(word))
    );
  }

  function guess(word: string): void {
    if (!known.misspelt.has(word)) query.isCertain = false;
    const same = known.byStem.get(stem(word));
    if (same) return addTerm(query, same, word, 0.9);
    const longer = word.length > 3 ? known.lists[0]?.find((other) => other.startsWith(word)) : undefined;
    if (longer) return addTerm(query, longer, word, 0.8);
    const right = [known.misspelt.get(word) ?? correct(word, known.lists) ?? split(word, known)]
      .flat()
      .filter((other) => other !== undefined);
    if (right.length > 0) query.corrected.set(word, right.join(' '));
    else if (!/^\p{N}+$/u.test(word)) query.unknown.push(word);
    for (const other of right) if (!known.stop.has(other)) addTerm(query, other, word, 0.9);
  }
}

/** The query as it was understood, in one line: what stands after “Showing results for”. */
export function corrected(text: string, query: Query): string {
  let line = wordsIn(text).join(' ');
  for (const [wrong, right] of query.corrected) line = ` ${line} `.replaceAll(` ${wrong} `, ` ${right} `).trim();
  return line;
}

function addTerm(query: Query, word: string, typed: string, weight: number): void {
  if (!query.terms.some((term) => term.word === word)) query.terms.push({ word, typed, weight });
}

function split(word: string, known: KnownWords): [string, string] | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.said.has(part) || known.stop.has(part))) return parts;
  }
  return undefined;
}

export interface Query {
  terms: Term[];
  /** What was typed → what was taken instead. */
  corrected: Map<string, string>;
  /** Words the site does not have. */
  unknown: string[];
  /** Every word is one of the site's or a known misspelling of one: none was guessed, none is unknown. */
  isCertain: boolean;
}

export interface Term {
  /** A word of the index. */
  word: string;
  /** As the reader typed it. */
  typed: string;
  /** 1 for the reader's own word, less for a guess. */
  weight: number;
}
