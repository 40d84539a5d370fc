import { LoadOnce, loadJson } from '#browser/load.ts';
import { corpusOf, type Corpus, type PhoneTexts } from './corpus.ts';
import { languageIn, type Decoded } from './decoded.ts';
import { languagesOf } from './languages.ts';
import { Decoding, type Trace } from './match.ts';
import type { Answers } from './payload.ts';
import type { MessageWords } from './schema.ts';

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

  /**
   * Loads what a first answer needs, and leaves the work for then: a slow phone has a page to draw
   * first. Never rejects.
   */
  async prepare(language: string): Promise<void> {
    await Promise.allSettled([this.#answers(), this.#texts(language)]);
  }

  /**
   * Recognises a text by the messages of the reader's phone, whose language is `language`; where those
   * leave it unsure, by all languages that it can be written in. Rejects where nothing could be loaded.
   */
  async read(text: string, language: string): Promise<Reading> {
    const { reading: own, decoding } = await this.#begin(text, language);
    if (own.decoded.verdict === 'sure' || !/\p{L}{2}/u.test(text)) return own;
    const names = languagesOf(text, own.answers.languages).filter((other) => other !== language);
    const others = await this.#corpora(names);
    const trace = decoding.lookIn(others);
    const { texts } = others.find((corpus) => corpus.language === languageIn(trace.decoded)) ?? own;
    return { ...own, decoded: trace.decoded, trace, texts };
  }

  /** Recognises a text by the messages of one phone language alone. */
  async readOwn(text: string, language: string): Promise<Reading> {
    return (await this.#begin(text, language)).reading;
  }

  /** Adds what messages mean to a reading, for showing it. Rejects where that could not be loaded. */
  async explain(reading: Reading): Promise<Explained> {
    return { ...reading, meanings: await this.#meanings(reading.answers.addresses.meanings) };
  }

  /** The reading by one language, with the decoding that more languages can be added to. */
  async #begin(text: string, language: string): Promise<{ reading: Reading; decoding: Decoding }> {
    const [answers, corpus] = await Promise.all([this.#answers(), this.#corpus(language)]);
    const decoding = new Decoding(text);
    const trace = decoding.lookIn([corpus]);
    return { reading: { answers, decoded: trace.decoded, trace, texts: corpus.texts, language }, decoding };
  }

  /** The texts of some languages, as far as they could be loaded. */
  async #corpora(languages: readonly string[]): Promise<Corpus[]> {
    const results = await Promise.allSettled(languages.map((language) => this.#corpus(language)));
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  #corpus(language: string): Promise<Corpus> {
    return this.#loads.get(language, async () => {
      const [{ kinds }, texts] = await Promise.all([this.#answers(), this.#texts(language)]);
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

/** A reading with what each kind of message means. */
export interface Explained extends Reading {
  meanings: MessageWords;
}
