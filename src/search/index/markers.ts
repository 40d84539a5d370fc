import { countsOf } from '#text/counts.ts';
import { wordsIn } from '#text/words.ts';

/** A word of so many phrases of a language is common enough there to mark it. */
const frequent = 4;
/** Shorter words stand in several languages. */
const shortest = 3;
const latin = /^\p{Script=Latin}+$/u;

/**
 * Words that mark a language, with spaces between: those written down as `signs`, and the commonest of
 * its phrases that the guide's own language (`ownWords`) does not have. Only in Latin letters: other
 * scripts mark themselves.
 */
export function markersOf({ signs, phrases }: MarkedLanguage, ownWords: ReadonlySet<string>): string {
  const texts = Object.values(phrases).flatMap((list) => list.split(', '));
  const counts = countsOf(texts.flatMap((text) => [...new Set(wordsIn(text))]));
  const common = [...counts]
    .filter(([word, count]) => count >= frequent && word.length >= shortest && latin.test(word) && !ownWords.has(word))
    .map(([word]) => word);
  return [...new Set([...wordsIn(signs), ...common])].join(' ');
}

interface MarkedLanguage {
  signs: string;
  phrases: Readonly<Record<string, string>>;
}
