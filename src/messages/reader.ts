import { inPieces } from '#browser/pieces.ts';
import { LoadOnce, loadJson } from '#browser/load.ts';
import { whenIdle, yieldToMain } from '#browser/yield.ts';
import { simplify } from '#text/simplify.ts';
import { corpusOf, type Corpus, type PhoneTexts } from './corpus.ts';
import { languageIn, type Decoded } from './decoded.ts';
import { languagesOf, likelyOf } from './languages.ts';
import { Decoding, type Trace } from './match.ts';
import type { Answers } from './payload.ts';
import type { MessageWords } from './schema.ts';

/** That of the words by which likely languages are told: a text without other words is in it. */
const guideLanguage = 'en';
/** So many languages of one script are all looked in. */
const fewLanguages = 2;
/** Of more, so many of the likeliest. */
const mostLikely = 3;

/**
 * Reads messages in the browser. Loads the answers and the texts of the reader's phone language, those
 * of other languages only where the first do not know the text, and what messages mean only where an
 * answer is shown. What is loaded stays; a load that failed is tried again the next time.
 */
export class MessageReader {
  #answersAddress: string;
  #textsAddress: string;
  #loads = new LoadOnce();

  /**
   * Takes the addresses of `messages/answers.json` in the guide's language and of the folder with the
   * texts of phones.
   */
  constructor(answersAddress: string, textsAddress: string) {
    this.#answersAddress = answersAddress;
    this.#textsAddress = textsAddress;
  }

  /** Loads what a first answer needs, and makes it ready when there is nothing else to do. Never rejects. */
  async prepare(language: string): Promise<void> {
    await Promise.all([this.#answers(), this.#texts(language)])
      .then(whenIdle)
      .then(() => this.#corpus(language))
      .catch(() => undefined);
  }

  /**
   * Recognises a text by the messages of the reader's phone, whose language is `language`; where those
   * leave it unsure, by the languages that it can be written in. Of many with one script, only by those
   * that `languagesIn` finds likely, best first, and the guide's own. Rejects where nothing could be
   * loaded.
   */
  async read(text: string, language: string, languagesIn?: LanguageTest): Promise<Reading> {
    return this.readOn(await this.readOwn(text, language), languagesIn);
  }

  /** Reads on where the phone's own messages left a text unsure; see {@link read}. */
  async readOn({ text, decoding, reading: own }: Begun, languagesIn?: LanguageTest): Promise<Reading> {
    if (own.decoded.verdict === 'sure' || !/\p{L}{2}/u.test(text)) return own;
    const { language } = own;
    const { languages, locale } = own.answers;
    const written = languagesOf(text, languages);
    const isMany = written.length > fewLanguages;
    const likely = isMany ? await languagesIn?.(text).catch(() => undefined) : undefined;
    const names = likely ? likelyOf(written, [...likely.slice(0, mostLikely), locale, guideLanguage]) : written;
    const others = await this.#corpora(names.filter((other) => other !== language));
    const trace = await inPieces(decoding.lookInPieces(others));
    const { texts } = others.find((corpus) => corpus.language === languageIn(trace.decoded)) ?? own;
    return { ...own, decoded: trace.decoded, trace, texts };
  }

  /** Recognises a text by the messages of one phone language alone; one that was read off a photo is less often sure. */
  async readOwn(text: string, language: string, isOffPhoto = false): Promise<Begun> {
    const [plain, answers, corpus] = await Promise.all([simplify(text), this.#answers(), this.#corpus(language)]);
    const decoding = new Decoding(plain, isOffPhoto);
    const trace = await inPieces(decoding.lookInPieces([corpus]));
    return {
      text: plain,
      decoding,
      reading: { answers, decoded: trace.decoded, trace, texts: corpus.texts, language },
    };
  }

  /**
   * Adds to a reading what its messages mean, or which language it is in that nobody here reads. Rejects
   * where that could not be loaded.
   */
  async explain(reading: Reading): Promise<Explained> {
    const { decoded, trace, answers } = reading;
    if (decoded.verdict !== 'none') return { ...reading, meanings: await this.#meanings(answers.addresses.meanings) };
    const text = trace.readings[0]?.text;
    if (text === undefined || !/[^\p{Script=Latin}\P{L}]/u.test(text)) return { ...reading, meanings: {} };
    const { unreadLanguageOf } = await import('./unread-languages.ts');
    return { ...reading, meanings: {}, unread: unreadLanguageOf(text) };
  }

  /** The texts of some languages, as far as they could be loaded. */
  async #corpora(languages: readonly string[]): Promise<Corpus[]> {
    const results = await Promise.allSettled(languages.map((language) => this.#corpus(language)));
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  #corpus(language: string): Promise<Corpus> {
    return this.#loads.get(language, async () => {
      const [{ kinds }, texts] = await Promise.all([this.#answers(), this.#texts(language)]);
      await yieldToMain();
      return corpusOf(language, texts, kinds);
    });
  }

  #texts(language: string): Promise<PhoneTexts> {
    const address = `${this.#textsAddress}${language}.json`;
    return this.#loads.get(address, () => loadJson(address));
  }

  #meanings(address: string): Promise<MessageWords> {
    return this.#loads.get(address, () => loadJson(address));
  }

  #answers(): Promise<Answers> {
    return this.#loads.get('', () => loadJson<Answers>(this.#answersAddress));
  }
}

/** The languages that a text may be in, best first. */
type LanguageTest = (text: string) => Promise<string[]>;

/** A reading by one language, with the decoding that more languages can be added to. */
export interface Begun {
  text: string;
  decoding: Decoding;
  reading: Reading;
}

/** What a text was found to be, and the words to say so. */
export interface Reading {
  answers: Answers;
  decoded: Decoded;
  /** What led to it, for `npm run explain`. */
  trace: Trace;
  /** The texts in the language of the answer. */
  texts: PhoneTexts;
  /** The language of the reader's phone. */
  language: string;
}

/** A reading with what each kind of message means; of one that is no message nothing. */
export interface Explained extends Reading {
  meanings: MessageWords;
  /** The language of a text, where no phone's messages in it are known. */
  unread?: string | undefined;
}
