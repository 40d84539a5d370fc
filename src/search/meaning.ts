import { LoadOnce } from '#browser/load.ts';
import { yieldToMain } from '#browser/yield.ts';
import { wordsIn } from '#text/words.ts';
import { foreignWordsIn, isKnownTo, type KnownWords } from './known-words.ts';
import { languagesByLetters } from './letters.ts';
import { readLanguage, type LanguageWords, type SearchLanguage } from './language.ts';
import type { Alike } from './likeness.ts';
import { languagesInScriptOf, queryLanguages, type Markers } from './query-language.ts';
import { translate } from './translate.ts';

/** So many of the likeliest languages are tried at first. */
const mostGuesses = 2;
/** So many more where those do not know the query: each costs the reader 3 kB. */
const mostOthers = 4;
/** Share of a text that phrases of a language must have where its lexicon knows no word. */
const leastKnown = 0.5;
/** By so much more of it they must have than those of the guide where only the letters tell the language. */
const leastLead = 0.15;

/**
 * Puts queries into words of the guide. It is loaded itself only for a query with words that the guide
 * has not. Loads what is known of a language when a query needs
 * it, once.
 */
export class Translator {
  #sources: LanguageSources;
  #loads = new LoadOnce();

  constructor(sources: LanguageSources) {
    this.#sources = sources;
  }

  /**
   * The languages that a text may be in, the likeliest first: by words that mark them; then, where most
   * words are not the guide's, by their letters. Rejects where what tells them cannot be loaded.
   */
  async languagesOf(text: string, known: KnownWords): Promise<string[]> {
    const marked = await this.#marked(text, known);
    return [...new Set([...marked, ...(await this.#byLetters(text, known))].map(({ language }) => language))];
  }

  /** By the letters of a text most of whose words are not the guide's; none where they are like the guide's own. */
  async #byLetters(text: string, known: KnownWords): Promise<Tried[]> {
    if (!isMostlyForeign(text, known)) return [];
    const { words, letters } = await this.#markers();
    const likely = languagesByLetters(foreignWordsIn(text, known), letters);
    // The guide's own language has no words that mark it, and no lexicon.
    const hasLexicon = (language: string) => language in words;
    if (!likely.slice(0, 1).some(hasLexicon)) return [];
    return likely.filter(hasLexicon).map((language) => ({ language, by: 'letters', marks: [] }));
  }

  async #marked(text: string, known: KnownWords): Promise<Tried[]> {
    const stopWords = wordsIn(text).filter((word) => known.stop.has(word)).length;
    const { words, letters } = await this.#markers();
    const foreign = foreignWordsIn(text, known);
    const marked = queryLanguages(foreign, stopWords, words, languagesByLetters(foreign, letters));
    return marked.map(({ language, marks }) => ({ language, by: 'marks', marks }));
  }

  /**
   * The query in words of the guide: translated where it seems to be in another language, else as it
   * stands.
   */
  async meaningOf(text: string, known: KnownWords): Promise<Meaning> {
    const none = (): Tried[] => [];
    const marked = await this.#marked(text, known).catch(none);
    const guesses = marked.length > 0 ? marked : await this.#byLetters(text, known).catch(none);
    const meaning = await this.#translated(text, guesses.slice(0, mostGuesses), known);
    // Letters alone may deceive, as those of a misspelt query do: they must fit better than the guide's.
    if (meaning.isTranslated && (marked.length > 0 || meaning.alike.known > known.likeness.of(text).known + leastLead))
      return meaning;
    return { text, language: marked[0]?.language, isTranslated: false, tried: meaning.tried };
  }

  /**
   * The query by the language that knows most of it, of those that are written like the query: the
   * likeliest, and the reader's own (`preferred`). Not translated where none knows any of it.
   */
  async otherMeaningOf(text: string, known: KnownWords, preferred: readonly string[]): Promise<Meaning> {
    const written = await this.#written(text, known);
    const likely =
      written.length > 0 ? [...(await this.#marked(text, known)), ...(await this.#byLetters(text, known))] : [];
    const own = preferred.map((language): Tried => ({ language, by: 'reader', marks: [] }));
    // The reader's own come behind, so that a query finds the same in every language of the guide.
    const languages = distinct([...distinct(likely).slice(0, mostOthers - 1), ...own, ...likely]);
    const tried = languages.filter(({ language }) => written.includes(language)).slice(0, mostOthers);
    return this.#translated(text, tried, known);
  }

  /** By the language that knows most of it. One that cannot be loaded is left out. */
  async #translated(text: string, tried: readonly Tried[], guide: KnownWords): Promise<Meaning> {
    const isKept = (word: string) => isKnownTo(guide, word);
    const isStop = (word: string) => guide.stop.has(word);
    const all = await Promise.all(
      tried.map(async ({ language }): Promise<Translated[]> => {
        const own = await this.#language(language).catch(() => undefined);
        if (!own) return [];
        const { words, telling, known } = translate(text, own.lexicon, isKept, isStop);
        const alike = better(own.likeness.of(text), own.likeness.of(telling.join(' ')));
        return known > 0 || alike.known >= leastKnown
          ? [{ text: words.every(isStop) ? '' : words.join(' '), alike, language, isTranslated: true, known, tried }]
          : [];
      }),
    );
    const [best] = all.flat().sort((a, b) => b.known + b.alike.known - (a.known + a.alike.known));
    return best ?? { text, language: undefined, isTranslated: false, tried };
  }

  /** The languages with a lexicon that are written like a text; none where that cannot be loaded. */
  async #written(text: string, known: KnownWords): Promise<string[]> {
    const markers = await this.#markers().catch(() => undefined);
    return markers ? languagesInScriptOf(foreignWordsIn(text, known), markers.words) : [];
  }

  #markers(): Promise<Markers> {
    return this.#loads.get('', () => this.#sources.markers());
  }

  #language(language: string): Promise<SearchLanguage> {
    return this.#loads.get(language, async () => {
      const words = await this.#sources.lexicon(language);
      await yieldToMain();
      return readLanguage(words);
    });
  }
}

/** The first of each language. */
function distinct(languages: readonly Tried[]): Tried[] {
  return languages.filter(({ language }, at) => languages.findIndex((other) => other.language === language) === at);
}

/** The likeness that has the more similar page, the first of equals. */
function better(one: Alike, other: Alike): Alike {
  const best = ({ pages }: Alike) => Math.max(0, ...[...pages.values()].map(({ score }) => score));
  return best(other) > best(one) ? other : one;
}

/** Whether more words of a text are unknown to the guide than known. Stop words tell nothing. */
function isMostlyForeign(text: string, known: KnownWords): boolean {
  const meant = wordsIn(text).filter((word) => !known.stop.has(word));
  return foreignWordsIn(text, known).length * 2 > meant.length;
}

/** Where what is known of other languages comes from. */
export interface LanguageSources {
  /** What marks each language. */
  markers(): Promise<Markers>;
  /** Words and phrases of a language. */
  lexicon(language: string): Promise<LanguageWords>;
}

/** A query in words of the guide. */
export type Meaning = Translated | Untranslated;

interface Translated {
  text: string;
  /** The pages that it is like, by what people say of them in its own language. */
  alike: Alike;
  isTranslated: true;
  /** The language the query is in. */
  language: string;
  /** How many places of the query the lexicon knew. */
  known: number;
  tried: readonly Tried[];
}

interface Untranslated {
  text: string;
  isTranslated: false;
  /** The language the query may be in, though nothing of it is known. */
  language: string | undefined;
  tried: readonly Tried[];
}

/** A language whose lists were loaded: because words `marks` mark it, its letters do, or it is the reader's own. */
export interface Tried {
  language: string;
  by: 'marks' | 'letters' | 'reader';
  marks: readonly string[];
}
