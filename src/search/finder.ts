import { LoadOnce } from '#browser/load.ts';
import { whenIdle, yieldToMain } from '#browser/yield.ts';
import { simplify } from '#text/simplify.ts';
import { clean, longestQuery } from './clean.ts';
import { found, type Asked, type Attempt, type Found } from './found.ts';
import { foreignWordsIn, knownWords, type KnownWords } from './known-words.ts';
import type { LanguageSources, Meaning, Translator } from './meaning.ts';
import { readQuery, type Query } from './query.ts';
import { rankPages, type Search } from './rank.ts';
import { thresholds } from './thresholds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How long a query waits for the engine, in milliseconds, before phrases alone must do. */
const patience = 6_000;

/**
 * Finds pages for what a reader types. Knows nothing of the page or the network: `sources` load what is
 * needed, once; what failed is asked for again by the next query.
 */
export class Finder {
  #sources: Sources;
  #loads = new LoadOnce();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Loads what every answer needs, and prepares it when the browser has nothing else to do. Never rejects. */
  async prepare(): Promise<void> {
    await this.#vocabulary()
      .then(whenIdle)
      .then(() => this.#words())
      .catch(() => undefined);
  }

  /**
   * Tries, in this order: phrases alone; the engine too; the query as one in another language. Rejects
   * where the vocabulary cannot be loaded. Without the engine, phrases alone still find.
   */
  async find(text: string, { isExact = false, languages = [], isAnswered }: Options = {}): Promise<Found> {
    const asked: Asked = { text: clean(text), isCut: text.trim().length > longestQuery, isExact };
    const [plain, known] = await Promise.all([simplify(asked.text), this.#words()]);
    const translator = isExact ? undefined : await this.#translatorFor(plain, known).catch(() => undefined);
    const meaning: Meaning = translator
      ? await translator.meaningOf(plain, known)
      : { text: plain, language: undefined, isTranslated: false, tried: [] };
    const quick = await attempt(meaning, known, isExact);
    const [first] = quick.hits;
    if (quick.query.isCertain && first && first.score >= thresholds.sureScore) return found(asked, quick, 'not-needed');
    if (await isAnswered) return found(asked, quick, 'not-asked');
    const search = await this.#engineInTime();
    const engine = search ? 'used' : 'failed';
    const whole = await attempt(meaning, known, isExact, search);
    if (!translator || meaning.isTranslated || !isForeign(whole.query, known)) return found(asked, whole, engine);
    const other = await translator.otherMeaningOf(plain, known, languages);
    const tried = [...meaning.tried, ...other.tried];
    const { length } = whole.query.unknown;
    const { otherLanguageShare, otherLanguageLikeness } = thresholds;
    const isOther =
      other.isTranslated && (other.known > length * otherLanguageShare || other.alike.known >= otherLanguageLikeness);
    return isOther
      ? found(asked, await attempt({ ...other, tried }, known, isExact, search), engine)
      : found(asked, { ...whole, meaning: { ...meaning, tried } }, engine);
  }

  /**
   * The languages that a text may be in, beside the guide's own, the likeliest first. Rejects where the
   * words of the guide, or what marks other languages, cannot be loaded.
   */
  async languagesOf(text: string): Promise<string[]> {
    const [plain, known] = await Promise.all([simplify(clean(text)), this.#words()]);
    const translator = await this.#translatorFor(plain, known);
    return translator ? translator.languagesOf(plain, known) : [];
  }

  /** `undefined` where all words of a text are the guide's. */
  async #translatorFor(text: string, known: KnownWords): Promise<Translator | undefined> {
    if (foreignWordsIn(text, known).length === 0) return undefined;
    return this.#loads.get('translator', async () => {
      const { Translator } = await import('./meaning.ts');
      return new Translator(this.#sources);
    });
  }

  #words(): Promise<KnownWords> {
    return this.#loads.get('words', async () => {
      const vocabulary = await this.#vocabulary();
      await yieldToMain();
      const words = await knownWords(vocabulary);
      await yieldToMain();
      return words;
    });
  }

  #vocabulary(): Promise<Vocabulary> {
    return this.#loads.get('vocabulary', () => this.#sources.vocabulary());
  }

  /** `undefined` where the engine cannot be loaded, or not in time. A later query may have it. */
  async #engineInTime(): Promise<Search | undefined> {
    const engine = this.#loads.get('engine', async () => this.#sources.engine(await this.#vocabulary()));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, patience, undefined);
    });
    return Promise.race([engine.catch(() => undefined), tooLate]).finally(() => clearTimeout(timer));
  }
}

/** What is found for a meaning of the query: by phrases alone, or with the engine. */
async function attempt(meaning: Meaning, known: KnownWords, isExact: boolean, search?: Search): Promise<Attempt> {
  const isIndexed = async (word: string) => search !== undefined && (await search(`"${word}"`)).length > 0;
  const query = await readQuery(meaning.text, known, isIndexed, isExact);
  const alike = meaning.isTranslated ? meaning.alike : known.likeness.of(understood(query, known));
  return { meaning, query, hits: await rankPages(query.terms, known, alike, search) };
}

/**
 * The query with misspelt words corrected and without stop words; a word that is unknown stays. Of
 * words that stand in texts alone nothing: no phrase has them, and letters would tell of other words.
 */
function understood({ readings, terms }: Query, known: KnownWords): string {
  if (terms.length > 0 && !terms.some(({ word }) => known.words.has(word))) return '';
  return readings.map(({ typed, words }) => (words.length > 0 ? words.join(' ') : typed)).join(' ');
}

/** Whether most words are unknown, so that the query may be in another language. Common words tell nothing. */
function isForeign({ terms, unknown }: Query, known: KnownWords): boolean {
  return unknown.length > terms.filter(({ word }) => !known.common.has(word)).length;
}

/** Where what is needed comes from. */
export interface Sources extends LanguageSources {
  vocabulary(): Promise<Vocabulary>;
  engine(vocabulary: Vocabulary): Promise<Search>;
}

export interface Options {
  /** Search for exactly what was typed. */
  isExact?: boolean;
  /** The language of the page, then the reader's, best first, as two-letter codes. */
  languages?: readonly string[];
  /** Resolves to true where the decoder recognised the query. The engine is then not loaded. */
  isAnswered?: Promise<boolean>;
}
