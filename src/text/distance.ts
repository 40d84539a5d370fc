/** Word → the letters in it as bits: a word is compared with hundreds of others. */
const letters = new Map<string, number>();

/**
 * Optimal string alignment distance: the fewest insertions, deletions, substitutions and swaps of
 * neighbours that turn one word into the other, no part of it edited twice (Boytsov 2011). Gives
 * `limit` + 1 as soon as it must be more than `limit`.
 */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit || differ(one, other, 2 * limit)) return limit + 1;
  const row = lastRow(one, other, limit);
  return row ? Math.min(at(row, other.length), limit + 1) : limit + 1;
}

/**
 * Whether more than `most` letters stand in one of the words alone. One edit changes two at most, so
 * that nearly all pairs are told apart without a matrix.
 */
function differ(one: string, other: string, most: number): boolean {
  let count = 0;
  for (let bits = lettersIn(one) ^ lettersIn(other); bits !== 0; bits &= bits - 1) if (++count > most) return true;
  return false;
}

/** The letters of a word as bits, several letters to a bit. */
function lettersIn(word: string): number {
  const known = letters.get(word);
  if (known !== undefined) return known;
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  letters.set(word, bits);
  return bits;
}

/**
 * The last row of the matrix: the distance of `one` to every beginning of `other`, shortest first.
 * `undefined` where all of them are more than `limit`.
 */
export function lastRow(one: string, other: string, limit: number): number[] | undefined {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          row > 1 && column > 1 && isSwapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return undefined;
    [before, last] = [last, current];
  }
  return last;
}

// Rows are as long as the loops run; the compiler cannot know.
function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
