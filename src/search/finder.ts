import { LoadOnce } from '#browser/load.ts';
import { yieldToMain } from '#browser/yield.ts';
import { clean, longestQuery } from './clean.ts';
import { knownWords, type KnownWords } from './known-words.ts';
import type { LanguageWords } from './language.ts';
import { Translator, type Meaning } from './meaning.ts';
import { correctedLine, readQuery, type Query } from './query.ts';
import { rankPages, type Hit, type Search } from './rank.ts';
import { elsewhereId, pageIdIn, type Vocabulary } from './vocabulary.ts';

/** The figures by which the search decides; measured (tests/search). Scores are those of `rank.ts`. */
const thresholds = {
  /** Score without the engine from which it finds nothing better, so that it is not needed. */
  sureScore: 2,
  /** Share of the best score below which a page is dropped. */
  worstShare: 0.04,
  /** Share of the query's words below which no page has much of it. */
  weakShare: 0.4,
  /** Likeness of the best page below which none is meant; phrases of the guide's own language are more. */
  weakLikeness: 0.6,
  weakLikenessTranslated: 0.45,
  /** Another language must know more than this share of the words that the guide does not. */
  otherLanguageShare: 0.5,
} as const;

const mostResults = 12;
/** How long a query waits for the engine, in milliseconds, before phrases alone must do. */
const patience = 6_000;

/**
 * Finds pages for what a reader types. Knows nothing of the page or the network: `sources` load what is
 * needed, once; what failed is asked for again by the next query.
 */
export class Finder {
  #sources: Sources;
  #loads = new LoadOnce();
  #translator: Translator;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#translator = new Translator((language) => sources.lexicon(language));
  }

  /** Loads what every answer needs, and leaves the work for the first query. Never rejects. */
  async prepare(): Promise<void> {
    await this.#vocabulary().catch(() => undefined);
  }

  /**
   * Tries, in this order: phrases alone; the engine too; the query as one in another language. Rejects
   * where the vocabulary cannot be loaded. Without the engine, phrases alone still find.
   */
  async find(text: string, { isExact = false, languages = [], isAnswered }: Options = {}): Promise<Found> {
    const asked: Asked = { text: clean(text), isCut: text.trim().length > longestQuery, isExact };
    const { vocabulary, known } = await this.#words();
    await yieldToMain();
    const meaning: Meaning = isExact
      ? { text: asked.text, language: undefined, isTranslated: false }
      : await this.#translator.meaningOf(asked.text, vocabulary, known);
    const quick = await attempt(meaning, known, isExact);
    const [first] = quick.hits;
    if (quick.query.isCertain && first && first.score >= thresholds.sureScore) return found(asked, quick, 'not-needed');
    if (await isAnswered) return found(asked, quick, 'not-asked');
    const search = await this.#engineInTime();
    const engine = search ? 'used' : 'failed';
    const whole = await attempt(meaning, known, isExact, search);
    if (isExact || meaning.isTranslated || !isForeign(whole.query, known)) return found(asked, whole, engine);
    const other = await this.#translator.otherMeaningOf(asked.text, vocabulary, known, languages);
    const { length } = whole.query.unknown;
    return other && other.known > length * thresholds.otherLanguageShare
      ? found(asked, await attempt(other, known, isExact, search), engine)
      : found(asked, whole, engine);
  }

  #words(): Promise<{ vocabulary: Vocabulary; known: KnownWords }> {
    return this.#loads.get('words', async () => {
      const vocabulary = await this.#vocabulary();
      await yieldToMain();
      return { vocabulary, known: knownWords(vocabulary) };
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

function found({ text, isCut }: Asked, attempt: Attempt, engine: Found['engine']): Found {
  const { meaning, query, hits } = attempt;
  const [best] = hits;
  const { isTranslated } = meaning;
  return {
    asked: text,
    isCut,
    hits: best ? hits.filter(({ score }) => score >= best.score * thresholds.worstShare).slice(0, mostResults) : [],
    corrected: !isTranslated && query.corrected.size > 0 ? correctedLine(text, query) : undefined,
    language: meaning.language,
    translated: isTranslated ? query.terms.map(({ word }) => word).join(' ') : undefined,
    unknown: isTranslated ? [] : query.unknown,
    isWeak: best !== undefined && isWeak(best, attempt),
    engine,
    readings: query.readings,
  };
}

/** Whether no page is meant, or the best has too little of the query. */
function isWeak(best: Hit, { meaning, query }: Attempt): boolean {
  const knownShare = query.terms.length / (query.terms.length + query.unknown.length);
  const least = meaning.isTranslated ? thresholds.weakLikenessTranslated : thresholds.weakLikeness;
  return (
    pageIdIn(best.page.path) === elsewhereId || best.share * knownShare < thresholds.weakShare || best.likeness < least
  );
}

/** Where what is needed comes from. */
export interface Sources {
  vocabulary(): Promise<Vocabulary>;
  /** Words and phrases of a language. */
  lexicon(language: string): Promise<LanguageWords>;
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

export interface Found {
  /** The query, cleaned. */
  asked: string;
  isCut: boolean;
  /** Best first. */
  hits: readonly Hit[];
  /** The query with misspelt words corrected, where there were any. */
  corrected: string | undefined;
  /** The language that the query seems to be in, where it is not the guide's. */
  language: string | undefined;
  /** The words of the guide that a query in another language stands for. */
  translated: string | undefined;
  unknown: readonly string[];
  /** No page has much of it. */
  isWeak: boolean;
  /** Not needed: phrases were sure. Not asked: the decoder had answered. Failed: phrases had to do. */
  engine: 'not-needed' | 'not-asked' | 'used' | 'failed';
  /** What each word was taken for. */
  readings: Query['readings'];
}

/** A query, cleaned. */
interface Asked {
  text: string;
  isCut: boolean;
  isExact: boolean;
}

interface Attempt {
  meaning: Meaning;
  query: Query;
  hits: readonly Hit[];
}
