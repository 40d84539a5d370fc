import { countsOf } from '#text/counts.ts';
import { stem } from '#text/stem.ts';
import { wordsIn } from '#text/words.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { makePhrases, type PagePhrases } from './phrases.ts';
import type { IndexedPage, Vocabulary } from './vocabulary.ts';

/** Words that stand at least so often in titles, symptoms and phrases are the likelier corrections. */
const frequent = 4;

/** Prepares a vocabulary for looking things up. */
export function knownWords({ stop, common, misspelt, means, pages }: Vocabulary): KnownWords {
  const stopWords = new Set(stop.split(' '));
  const said = pages.flatMap(({ title, symptoms, phrases }) => [title, ...symptoms, ...phrases].flatMap(wordsIn));
  const counts = countsOf(said.filter((word) => word.length > 1 && !stopWords.has(word)));
  const words = [...counts.keys()];
  const phrases = makePhrases(
    pages.map((page) => ({ symptoms: [page.title, ...page.symptoms], phrases: page.phrases })),
    stopWords,
  );
  return {
    words: new Set(words),
    corrections: [words, [...counts].filter(([, count]) => count >= frequent).map(([word]) => word)],
    stop: stopWords,
    common: new Set(common.split(' ')),
    misspelt: new Map(Object.entries(misspelt)),
    byStem: new Map(words.map((word) => [stem(word), word])),
    lexicon: readLexicon(means),
    pages: pages.flatMap((page, index) => {
      const own = phrases[index];
      return own ? [{ page, phrases: own }] : [];
    }),
  };
}

/** A vocabulary, ready for looking things up. */
export interface KnownWords {
  /** Words of titles, symptoms and phrases, without stop words. */
  words: ReadonlySet<string>;
  /** Lists of words to correct a misspelt one to: all of them, then those that stand most often. */
  corrections: readonly (readonly string[])[];
  stop: ReadonlySet<string>;
  common: ReadonlySet<string>;
  misspelt: ReadonlyMap<string, string>;
  /** Stem → a word that has it: “scam” for “scammer”. */
  byStem: ReadonlyMap<string, string>;
  /** Words that the guide does not use, with those that it does. */
  lexicon: Lexicon;
  pages: readonly KnownPage[];
}

interface KnownPage {
  page: IndexedPage;
  phrases: PagePhrases;
}
