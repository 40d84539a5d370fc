import { LoadOnce } from '#browser/load.ts';
import { yieldToMain } from '#browser/yield.ts';
import { clean, longestQuery } from './clean.ts';
import { understand, corrected, type Query } from './query.ts';
import { rank, type Hit, type Search } from './rank.ts';
import { languagesOf, makeLexicon, translate, type Lexicon, type Test } from './translate.ts';
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
  #loads = new LoadOnce();

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
    const asked: Asked = { text: clean(text), isCut: text.trim().length > longestQuery, isExact };
    const words = await this.#words();
    await yieldToMain();
    const meant = await this.#meaning(asked, words);
    const quick = await answer(meant, words, asked);
    const isSure = quick.query.isCertain && (quick.hits[0]?.score ?? 0) >= sureScore;
    if (isSure || (await isAnswered)) return found(asked, meant, quick, true);
    const search = await this.#engineInTime();
    const whole = await answer(meant, words, asked, search);
    const other = isForeign(whole.query, words.known) ? await this.#other(asked, meant, words, languages) : undefined;
    if (other && other.known * 2 > whole.query.unknown.length)
      return found(asked, other, await answer(other, words, asked, search), search !== undefined);
    return found(asked, meant, whole, search !== undefined);
  }

  /** The query in words of the guide: translated where it seems to be in another language, else with synonyms put right. */
  async #meaning({ text, isExact }: Asked, { vocabulary, known }: Words): Promise<Meaning> {
    if (isExact) return { text };
    const isStop = (word: string) => known.stop.has(word);
    const guesses = languagesOf(text, vocabulary.signs, isKnownTo(known), isStop).slice(0, 2);
    const translation = await this.#translation(text, guesses, () => false, isKnownTo(known));
    if (translation) return translation;
    const isOwn = (word: string) => known.said.has(word) || isStop(word);
    const own = translate(text, known.means, isOwn, () => true);
    return { text: own.words.join(' '), ...(guesses[0] && { language: guesses[0] }) };
  }

  /** The query by whatever language knows most of it, the reader's own first; none for one that is translated already or exact. */
  async #other(
    { text, isExact }: Asked,
    { translated }: Meaning,
    { vocabulary, known }: Words,
    languages: readonly string[],
  ): Promise<Translated | undefined> {
    if (isExact || translated) return undefined;
    const all = new Set([...languages, ...Object.keys(vocabulary.signs)]);
    const there = [...all].filter((language) => language in vocabulary.signs);
    return this.#translation(text, there, isKnownTo(known), isKnownTo(known));
  }

  /** The query in words of the guide, by the lexicon that knows most of it; none where no lexicon knows any. */
  async #translation(
    asked: string,
    languages: readonly string[],
    isOwn: Test,
    isKept: Test,
  ): Promise<Translated | undefined> {
    const lexicons = await Promise.all(languages.map((language) => this.#lexicon(language).catch(() => undefined)));
    return lexicons
      .flatMap((lexicon, index) => {
        if (!lexicon) return [];
        const { words, known } = translate(asked, lexicon, isOwn, isKept);
        return [{ text: words.join(' '), language: languages[index] ?? '', translated: true as const, known }];
      })
      .filter(({ known }) => known > 0)
      .sort((a, b) => b.known - a.known)[0];
  }

  #words(): Promise<Words> {
    return this.#loads.get('words', async () => {
      const vocabulary = await this.#vocabulary();
      await yieldToMain();
      return { vocabulary, known: knownWords(vocabulary) };
    });
  }

  #vocabulary(): Promise<Vocabulary> {
    return this.#loads.get('vocabulary', () => this.#sources.vocabulary());
  }

  #engine(): Promise<Search> {
    return this.#loads.get('engine', async () => this.#sources.engine((await this.#vocabulary()).engineFiles));
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
    return this.#loads.get(`lexicon ${language}`, async () => makeLexicon(await this.#sources.lexicon(language)));
  }
}

/** What is found for a query: by phrases alone, or with the engine. */
async function answer(
  meant: Meaning,
  { vocabulary, known }: Words,
  { isExact }: Asked,
  search?: Search,
): Promise<Answer> {
  const isIndexed = async (word: string) => ((await search?.(`"${word}"`)) ?? []).length > 0;
  const query = await understand(meant.text, known, isIndexed, isExact);
  return { query, hits: await rank(query.terms, vocabulary.pages, known, search) };
}

function found(asked: Asked, meant: Meaning, { query, hits }: Answer, isWhole: boolean): Found {
  const [best] = hits;
  const knownShare = query.terms.length / (query.terms.length + query.unknown.length);
  return {
    asked: asked.text,
    isCut: asked.isCut,
    hits: hits.filter((hit) => hit.score >= (best?.score ?? 0) * worstScore).slice(0, mostResults),
    corrected: !meant.translated && query.corrected.size > 0 ? corrected(asked.text, query) : undefined,
    language: meant.language,
    translated: meant.translated ? query.terms.map(({ word }) => word).join(' ') : undefined,
    unknown: meant.translated ? [] : query.unknown,
    isWeak: best !== undefined && best.share * knownShare < weakShare,
    isWhole,
  };
}

function isKnownTo(known: KnownWords): Test {
  return (word) => known.said.has(word) || known.misspelt.has(word);
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
  /** `files` is what the engine will ask for. */
  engine(files: readonly string[]): Promise<Search>;
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

/** What every answer needs. */
interface Words {
  vocabulary: Vocabulary;
  known: KnownWords;
}

/** A query, cleaned. */
interface Asked {
  text: string;
  isCut: boolean;
  isExact: boolean;
}

/** A query in words of the guide; `language` is that it seems to be in. */
interface Meaning {
  text: string;
  language?: string;
  translated?: true;
}

interface Translated extends Meaning {
  language: string;
  translated: true;
  /** How many places of the query the lexicon knew. */
  known: number;
}

interface Answer {
  query: Query;
  /** Best first. */
  hits: Hit[];
}
