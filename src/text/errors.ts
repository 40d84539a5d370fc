/** Words from these lengths on may have one error, and two. */
const lengths = { one: 3, two: 7 };

/**
 * How many letters of a word may be wrong, missing, added or swapped for it still to be taken for
 * another word. Shorter words are left alone, because one changed letter makes another word of them;
 * so are words with digits, which are codes. The lengths were chosen by measuring on random typos
 * that nothing else was tuned to: the decoder and the search both find most with 3 and 7.
 */
export function errorsAllowed(word: string): number {
  if (/\p{N}/u.test(word) || word.length < lengths.one) return 0;
  return word.length < lengths.two ? 1 : 2;
}
