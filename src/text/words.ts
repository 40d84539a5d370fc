import { fold } from './fold.ts';

/**
 * Splits a text into words as the search compares them: folded, letters, marks and digits alone.
 * A run of Chinese, Japanese or Thai comes as one word, because nothing separates its words.
 */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
