/** Words from these lengths on may have one error, and two. */
const lengths = { one: 3, two: 7 };
/** Letters by which the beginning of a word must be longer than a whole word with as many errors. */
const beginningExtra = 3;

/**
 * How many letters of a word may be wrong, missing, added or swapped for it still to be taken for
 * another word. Shorter words are left alone, because one changed letter makes another word of them;
 * so are words with digits, which are codes. The lengths were chosen by measuring on random typos
 * that nothing else was tuned to: the decoder and the search both find most with 3 and 7.
 */
export function errorsAllowed(word: string): number {
  return /\p{N}/u.test(word) ? 0 : allowed(word.length);
}

/** The same where only the beginning of a word is known, which many other words share. */
export function errorsAllowedInBeginning(beginning: string): number {
  return /\p{N}/u.test(beginning) ? 0 : allowed(beginning.length - beginningExtra);
}

function allowed(length: number): number {
  if (length < lengths.one) return 0;
  return length < lengths.two ? 1 : 2;
}
