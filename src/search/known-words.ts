import { countsOf } from '#text/counts.ts';
import { stem } from '#text/stem.ts';
import { wordsIn } from '#text/words.ts';
import { Likeness } from './likeness.ts';
import { makePhrases, type PagePhrases } from './phrases.ts';
import { pageIdIn, type IndexedPage, type Vocabulary } from './vocabulary.ts';

/** Words that stand at least so often in titles, symptoms and phrases are the likelier corrections. */
const frequent = 4;

/** Prepares a vocabulary for looking things up. */
export function knownWords({ stop, common, misspelt, pages }: Vocabulary): KnownWords {
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
    likeness: new Likeness(
      Object.fromEntries(
        pages.map((page) => [
          pageIdIn(page.path),
          [page.title, ...page.symptoms, ...page.phrases].map((text) => meantIn(text, stopWords)),
        ]),
      ),
    ),
    pages: pages.flatMap((page, index) => {
      const own = phrases[index];
      return own ? [{ id: pageIdIn(page.path), page, phrases: own }] : [];
    }),
  };
}

/** A text without stop words; one of stop words alone as it is. */
function meantIn(text: string, stop: ReadonlySet<string>): string {
  return (
    wordsIn(text)
      .filter((word) => !stop.has(word))
      .join(' ') || text
  );
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
  /** What readers say of each page in the guide's language. */
  likeness: Likeness;
  pages: readonly KnownPage[];
}

interface KnownPage {
  id: string;
  page: IndexedPage;
  phrases: PagePhrases;
}
