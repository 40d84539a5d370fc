import { LoadOnce } from '#browser/load.ts';
import type { KnownWords } from './known-words.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { queryLanguages } from './query-language.ts';
import { translate, type Keep } from './translate.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many of the likeliest languages are tried at first. */
const mostGuesses = 2;

/** Puts queries into words of the guide. Loads the lexicon of a language when a query needs it, once. */
export class Translator {
  #load: (language: string) => Promise<Record<string, string>>;
  #loads = new LoadOnce();

  /** `load` fetches a lexicon: words of the guide → words of the language. */
  constructor(load: (language: string) => Promise<Record<string, string>>) {
    this.#load = load;
  }

  /**
   * The query in words of the guide: translated where it seems to be in another language, else with
   * words of its own language that the guide does not use replaced by those that it does.
   */
  async meaningOf(text: string, { markers }: Vocabulary, known: KnownWords): Promise<Meaning> {
    const isKnown = isKnownTo(known);
    const isStop = (word: string) => known.stop.has(word);
    const guesses = queryLanguages(text, markers, isKnown, isStop).slice(0, mostGuesses);
    const translated = await this.#translated(text, guesses, { isOwn: () => false, isKept: isKnown });
    if (translated) return translated;
    const keep = { isOwn: (word: string) => known.words.has(word) || isStop(word), isKept: () => true };
    const { words } = translate(text, known.lexicon, keep);
    return { text: words.join(' '), language: guesses[0], isTranslated: false };
  }

  /**
   * The query by whatever language knows most of it, the reader's own (`preferred`) first of equals.
   * `undefined` where no lexicon knows any of it.
   */
  async otherMeaningOf(
    text: string,
    { markers }: Vocabulary,
    known: KnownWords,
    preferred: readonly string[],
  ): Promise<Translated | undefined> {
    const all = Object.keys(markers);
    const languages = [...new Set([...preferred.filter((language) => all.includes(language)), ...all])];
    return this.#translated(text, languages, { isOwn: isKnownTo(known), isKept: isKnownTo(known) });
  }

  /** By the lexicon that knows most of it. A lexicon that cannot be loaded is left out. */
  async #translated(text: string, languages: readonly string[], keep: Keep): Promise<Translated | undefined> {
    const all = await Promise.all(
      languages.map(async (language): Promise<Translated[]> => {
        const lexicon = await this.#lexicon(language).catch(() => undefined);
        if (!lexicon) return [];
        const { words, known } = translate(text, lexicon, keep);
        return known > 0 ? [{ text: words.join(' '), language, isTranslated: true, known }] : [];
      }),
    );
    return all.flat().sort((a, b) => b.known - a.known)[0];
  }

  #lexicon(language: string): Promise<Lexicon> {
    return this.#loads.get(language, async () => readLexicon(await this.#load(language)));
  }
}

function isKnownTo(known: KnownWords) {
  return (word: string) => known.words.has(word) || known.misspelt.has(word);
}

/** A query in words of the guide. */
export type Meaning = Translated | Untranslated;

export interface Translated {
  text: string;
  isTranslated: true;
  /** The language the query is in. */
  language: string;
  /** How many places of the query the lexicon knew. */
  known: number;
}

interface Untranslated {
  text: string;
  isTranslated: false;
  /** The language the query may be in, though no lexicon knows a word of it. */
  language: string | undefined;
}
