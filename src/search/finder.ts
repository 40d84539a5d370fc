import { Memory } from '#loading/memory.ts';
import { rest } from '#loading/rest.ts';
import { clean, longestQuery } from './normalise.ts';
import { understand, corrected, type Query } from './query.ts';
import { rank, type Hit, type Search } from './rank.ts';
import { languagesOf, makeLexicon, translate, type Lexicon, type Test, type Translation } from './translate.ts';
import { knownWords, type KnownWords, type Vocabulary } from './vocabulary.ts';

/** Below this share of the query's words no page “has” it. */
const weakShare = 0.4;
/** From this score by phrases on, the first page is the right one so surely that its text need not be searched (tests/search). */
const sureScore = 0.7;
/** A result this much worse than the best is none. */
const worstScore = 0.04;
const mostResults = 12;
/** How long a query waits for the engine, in milliseconds, before phrases alone must do. */
const patience = 6_000;

/**
 * Finds pages for what a reader types: puts another language into words of the guide, understands misspelt words, ranks.
 * Knows nothing of the page or the network: `sources` load what is needed, once; what failed is asked for again the next time.
 */
export class Finder {
  #sources: Sources;
  #memory = new Memory();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Loads what every answer needs, and leaves the work for the first query. Never rejects. */
  async prepare(): Promise<void> {
    await this.#vocabulary().catch(() => undefined);
  }

  /**
   * Rejects where the vocabulary cannot be loaded. The engine is loaded only for a query that phrases cannot answer for sure;
   * without it the search still finds by phrases alone.
   */
  async find(text: string, { isExact = false, languages = [], isAnswered }: Options = {}): Promise<Found> {
    const asked = clean(text);
    const { vocabulary, known } = await this.#words();
    await rest();
    const isKnown = (word: string) => known.said.has(word) || known.misspelt.has(word);
    const isStop = (word: string) => known.stop.has(word);
    const guesses = isExact ? [] : languagesOf(asked, vocabulary.signs, isKnown, isStop).slice(0, 2);
    let translation = await this.#translation(asked, guesses, () => false, isKnown);
    const isOwn = (word: string) => known.said.has(word) || isStop(word);
    const own = () => (isExact ? asked : translate(asked, known.means, isOwn, () => true).words.join(' '));
    const meant = translation?.words.join(' ') ?? own();
    let query = await understand(meant, known, () => Promise.resolve(false), isExact);
    let hits = await rank(query.terms, vocabulary.pages, known);
    const isEnough = (query.isCertain && (hits[0]?.score ?? 0) >= sureScore) || (await isAnswered) === true;
    const search = isEnough ? undefined : await this.#engineInTime();
    if (!isEnough) {
      const isIndexed = async (word: string) => ((await search?.(`"${word}"`)) ?? []).length > 0;
      query = await understand(meant, known, isIndexed, isExact);
      if (!translation && !isExact && isForeign(query, known)) {
        const all = new Set(
          [...languages, ...Object.keys(vocabulary.signs)].filter((language) => language in vocabulary.signs),
        );
        const other = await this.#translation(asked, [...all], isKnown, isKnown);
        if (other && other.known * 2 > query.unknown.length) {
          translation = other;
          query = await understand(other.words.join(' '), known, isIndexed);
        }
      }
      hits = await rank(query.terms, vocabulary.pages, known, search);
    }
    const best = hits[0]?.score ?? 0;
    return {
      asked,
      isCut: text.trim().length > longestQuery,
      hits: hits.filter((hit) => hit.score >= best * worstScore).slice(0, mostResults),
      corrected: !translation && query.corrected.size > 0 ? corrected(asked, query) : undefined,
      language: translation?.language ?? guesses[0],
      translated: translation ? query.terms.map(({ word }) => word).join(' ') : undefined,
      unknown: translation ? [] : query.unknown,
      isWeak:
        hits.length > 0 &&
        (hits[0]?.share ?? 0) * (query.terms.length / (query.terms.length + query.unknown.length)) < weakShare,
      isWhole: isEnough || search !== undefined,
    };
  }

  /** The query in words of the guide, by the lexicon that knows most of it; none where no lexicon knows any. */
  async #translation(
    asked: string,
    languages: readonly string[],
    isOwn: Test,
    isKept: Test,
  ): Promise<(Translation & { language: string }) | undefined> {
    const lexicons = await Promise.all(languages.map((language) => this.#lexicon(language).catch(() => undefined)));
    return lexicons
      .flatMap((lexicon, index) =>
        lexicon ? [{ ...translate(asked, lexicon, isOwn, isKept), language: languages[index] ?? '' }] : [],
      )
      .filter(({ known }) => known > 0)
      .sort((a, b) => b.known - a.known)[0];
  }

  #words(): Promise<{ vocabulary: Vocabulary; known: KnownWords }> {
    return this.#memory.once('words', async () => {
      const vocabulary = await this.#vocabulary();
      await rest();
      return { vocabulary, known: knownWords(vocabulary) };
    });
  }

  #vocabulary(): Promise<Vocabulary> {
    return this.#memory.once('vocabulary', () => this.#sources.vocabulary());
  }

  #engine(): Promise<Search> {
    return this.#memory.once('engine', () => this.#sources.engine());
  }

  /** The engine; `undefined` where it cannot be loaded, or not in time. A later query may have it. */
  async #engineInTime(): Promise<Search | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, patience, undefined);
    });
    return Promise.race([this.#engine().catch(() => undefined), tooLate]).finally(() => clearTimeout(timer));
  }

  #lexicon(language: string): Promise<Lexicon> {
    return this.#memory.once(`lexicon ${language}`, async () => makeLexicon(await this.#sources.lexicon(language)));
  }
}

/** The pages a recognised message names come first, in its order; the rest follow as found. */
export function withFirst<T extends { page: { path: string } }>(hits: readonly T[], first: readonly T[]): T[] {
  const paths = new Set(first.map(({ page }) => page.path));
  return [...first, ...hits.filter(({ page }) => !paths.has(page.path))];
}

/** Whether words nobody knows, not even misspelt, are most of a query: it may be in another language. Words all pages have tell nothing. */
function isForeign({ terms, unknown }: Query, known: KnownWords): boolean {
  return unknown.length > terms.filter(({ word }) => !known.common.has(word)).length;
}

/** Where what is needed comes from. */
export interface Sources {
  vocabulary(): Promise<Vocabulary>;
  /** Words of the guide → words of the language. */
  lexicon(language: string): Promise<Record<string, string>>;
  engine(): Promise<Search>;
}

export interface Options {
  /** Search for exactly what was typed. */
  isExact?: boolean;
  /** The reader's languages, best first, as two-letter codes. */
  languages?: readonly string[];
  /** Comes to say whether the query is answered by other means (it is a message that was recognised): phrases are enough then. */
  isAnswered?: Promise<boolean>;
}

export interface Found {
  /** The query, cleaned. */
  asked: string;
  isCut: boolean;
  hits: Hit[];
  /** The query with misspelt words put right, where there were any. */
  corrected: string | undefined;
  /** The language the query seems to be in, where it is not the guide's. */
  language: string | undefined;
  /** The words of the guide a query in another language stands for. */
  translated: string | undefined;
  unknown: string[];
  /** No page has much of it. */
  isWeak: boolean;
  /** False where the engine was needed and could not be loaded. */
  isWhole: boolean;
}
