import { LoadOnce } from '#browser/load.ts';
import type { KnownWords } from './known-words.ts';
import { readLanguage, type LanguageWords, type SearchLanguage } from './language.ts';
import type { Alike } from './likeness.ts';
import { queryLanguages } from './query-language.ts';
import { translate, type WordTest } from './translate.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many of the likeliest languages are tried at first. */
const mostGuesses = 2;
/** Share of a text that phrases of a language must have where its lexicon knows no word. */
const leastKnown = 0.5;

/** Puts queries into words of the guide. Loads what is known of a language when a query needs it, once. */
export class Translator {
  #load: (language: string) => Promise<LanguageWords>;
  #loads = new LoadOnce();

  /** `load` fetches the words and phrases of a language. */
  constructor(load: (language: string) => Promise<LanguageWords>) {
    this.#load = load;
  }

  /**
   * The query in words of the guide: translated where it seems to be in another language, else as it
   * stands.
   */
  async meaningOf(text: string, { markers }: Vocabulary, known: KnownWords): Promise<Meaning> {
    const isKnown = isKnownTo(known);
    const isStop = (word: string) => known.stop.has(word);
    const guesses = queryLanguages(text, markers, isKnown, isStop).slice(0, mostGuesses);
    const translated = await this.#translated(text, guesses, isKnown);
    return translated ?? { text, language: guesses[0], isTranslated: false };
  }

  /**
   * The query by whatever language knows most of it, the reader's own (`preferred`) first of equals.
   * `undefined` where no language knows any of it.
   */
  async otherMeaningOf(
    text: string,
    { markers }: Vocabulary,
    known: KnownWords,
    preferred: readonly string[],
  ): Promise<Translated | undefined> {
    const all = Object.keys(markers);
    const languages = [...new Set([...preferred.filter((language) => all.includes(language)), ...all])];
    return this.#translated(text, languages, isKnownTo(known));
  }

  /** By the language that knows most of it. One that cannot be loaded is left out. */
  async #translated(text: string, languages: readonly string[], isKept: WordTest): Promise<Translated | undefined> {
    const all = await Promise.all(
      languages.map(async (language): Promise<Translated[]> => {
        const own = await this.#language(language).catch(() => undefined);
        if (!own) return [];
        const { words, known } = translate(text, own.lexicon, isKept);
        const alike = own.likeness.of(text);
        return known > 0 || alike.known >= leastKnown
          ? [{ text: words.join(' '), alike, language, isTranslated: true, known }]
          : [];
      }),
    );
    return all.flat().sort((a, b) => b.known + b.alike.known - (a.known + a.alike.known))[0];
  }

  #language(language: string): Promise<SearchLanguage> {
    return this.#loads.get(language, async () => readLanguage(await this.#load(language)));
  }
}

function isKnownTo(known: KnownWords) {
  return (word: string) => known.words.has(word) || known.misspelt.has(word);
}

/** A query in words of the guide. */
export type Meaning = Translated | Untranslated;

export interface Translated {
  text: string;
  /** The pages that it is like, by what people say of them in its own language. */
  alike: Alike;
  isTranslated: true;
  /** The language the query is in. */
  language: string;
  /** How many places of the query the lexicon knew. */
  known: number;
}

interface Untranslated {
  text: string;
  isTranslated: false;
  /** The language the query may be in, though nothing of it is known. */
  language: string | undefined;
}
