import { yieldToMain } from '#browser/yield.ts';
import { countsOf } from '#text/counts.ts';
import { stem } from '#text/stem.ts';
import { wordsIn } from '#text/words.ts';
import { Likeness } from './likeness.ts';
import { meantIn } from './meant.ts';
import { makePhrases, type PagePhrases } from './phrases.ts';
import { pageIdIn, type IndexedPage, type Vocabulary } from './vocabulary.ts';

/** Words that stand at least so often in titles, symptoms and phrases are the likelier corrections. */
const frequent = 4;

/** Prepares a vocabulary for looking things up, in a few pieces of work. */
export async function knownWords({ stop, common, misspelt, pages }: Vocabulary): Promise<KnownWords> {
  const stopWords = new Set(stop.split(' '));
  const said = pages.map(({ path, title, symptoms, phrases }) => ({
    id: pageIdIn(path),
    symptoms: [meantIn(title, stopWords), ...sentencesIn(symptoms)].map((text) => text.split(' ')),
    phrases: sentencesIn(phrases).map((phrase) => phrase.split(', ').map((part) => part.split(' '))),
  }));
  const texts = said.map((page): [string, string[][]] => {
    return [page.id, [...page.symptoms, ...page.phrases.map((parts) => parts.flat())]];
  });
  const all = texts.flatMap(([, own]) => own.flat());
  const counts = countsOf(all.filter((word) => word.length > 1 && !stopWords.has(word)));
  const words = [...counts.keys()];
  await yieldToMain();
  const phrases = makePhrases(said, stopWords);
  await yieldToMain();
  return {
    words: new Set(words),
    corrections: [words, [...counts].filter(([, count]) => count >= frequent).map(([word]) => word)],
    stop: stopWords,
    common: new Set(common.split(' ')),
    misspelt: new Map(Object.entries(misspelt)),
    byStem: new Map(words.map((word) => [stem(word), word])),
    likeness: new Likeness(texts),
    pages: pages.flatMap((page, index) => {
      const own = phrases[index];
      return own ? [{ id: pageIdIn(page.path), page, phrases: own }] : [];
    }),
  };
}

function sentencesIn(text: string): string[] {
  return text.split('. ').filter(Boolean);
}

/** Whether a word is one of the guide's, or a common misspelling of one. */
export function isKnownTo({ words, misspelt }: KnownWords, word: string): boolean {
  return words.has(word) || misspelt.has(word);
}

/** The words of a text that are neither known nor stop words: only they can tell another language. */
export function foreignWordsIn(text: string, known: KnownWords): string[] {
  return wordsIn(text).filter((word) => !isKnownTo(known, word) && !known.stop.has(word));
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
