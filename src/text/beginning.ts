import { lastRow } from './distance.ts';
import { errorsAllowed } from './errors.ts';

/** By so many letters a beginning must be longer than a whole word that may have as many errors. */
const extraLength = 3;

/**
 * Whether a word begins with `beginning`, but for as many errors as a word a little shorter may have:
 * a beginning tells less than a whole word. One without errors is left to the caller.
 */
export function beginsAlmost(word: string, beginning: string): boolean {
  const limit = errorsAllowed(beginning.slice(extraLength));
  if (limit === 0) return false;
  const row = lastRow(beginning, word.slice(0, beginning.length + limit), limit);
  return row !== undefined && Math.min(...row) <= limit;
}
