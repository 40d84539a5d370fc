import { fold } from './fold.ts';

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー';
const word = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const start = new RegExp(`^[${unspaced}]`, 'u');

/**
 * Splits a text into words as the search compares them: folded, letters, marks and digits alone.
 * A run of Chinese, Japanese or Thai comes as one word, because nothing separates its words; letters
 * and digits of other writing that touch it are words of their own.
 */
export function wordsIn(text: string): string[] {
  return Array.from(fold(text).matchAll(word), ([found]) => found);
}

/** Whether a word is a run of writing in which nothing separates words. */
export function isUnspaced(run: string): boolean {
  return start.test(run);
}
