import { fold } from './fold.ts';

/**
 * Splits a text into words as the search compares them: folded, letters, marks and digits alone.
 * A run of Chinese, Japanese or Thai comes as one word, because nothing separates its words.
 */
export function wordsIn(text: string): string[] {
  return Array.from(fold(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu), ([word]) => word);
}
