import { wordsIn } from '#text/words.ts';

/** The words of a text without stop words, with spaces between; of stop words alone all of them. */
export function meantIn(text: string, stop: ReadonlySet<string>): string {
  const words = wordsIn(text);
  const meant = words.filter((word) => !stop.has(word));
  return (meant.length > 0 ? meant : words).join(' ');
}
