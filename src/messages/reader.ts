import { LoadOnce, loadJson } from '#browser/load.ts';
import type { Answers, PackedAnswers } from './payload.ts';
import { languagesOf } from './languages.ts';
import { lexiconOf, type Lexicon, type PhoneTexts } from './lexicon.ts';
import { decode, type Decoded } from './match.ts';
import { unpack } from './packing.ts';
import type { MessageWords } from './schema.ts';

/**
 * Reads messages in the browser. Loads the answers and the texts of the reader's phone language, those of other languages
 * only where the first do not know the text, and what messages mean only where an answer is shown. What is loaded stays; a load that failed is tried again the next time.
 */
export class MessageReader {
  #answersAddress: string;
  #textsAddress: string;
  #loads = new LoadOnce();

  /** Takes the addresses of `messages/answers.json` in the guide's language and of the folder with the texts of phones. */
  constructor(answersAddress: string, textsAddress: string) {
    this.#answersAddress = answersAddress;
    this.#textsAddress = textsAddress;
  }

  /** Loads what a first answer needs, and leaves the work for then: a slow phone has a page to draw first. Never rejects. */
  async prepare(language: string): Promise<void> {
    await Promise.allSettled([this.#answers(), this.#texts(language)]);
  }

  /** Recognises a text; `language` is that of the reader's phone. Rejects where nothing could be loaded. */
  async read(text: string, language: string): Promise<Reading> {
    const own = await this.readOwn(text, language);
    if (own.decoded.verdict === 'sure' || !/\p{L}{2}/u.test(text)) return own;
    const others = languagesOf(text, own.answers.languages).filter((other) => other !== language);
    return this.#decode(text, language, await this.#lexicons([language, ...others]));
  }

  /** Recognises a text by the messages of one phone language alone. */
  async readOwn(text: string, language: string): Promise<Reading> {
    return this.#decode(text, language, [await this.#lexicon(language)]);
  }

  /** Loads what messages mean ahead of the first answer. Never rejects. */
  async prepareMeanings(): Promise<void> {
    await this.#answers()
      .then(({ addresses }) => this.#meanings(addresses.meanings))
      .catch(() => undefined);
  }

  /** Adds what messages mean to a reading, for showing it. Rejects where that could not be loaded. */
  async explain(reading: Reading): Promise<Explained> {
    return { ...reading, meanings: await this.#meanings(reading.answers.addresses.meanings) };
  }

  async #decode(text: string, language: string, lexicons: Lexicon[]): Promise<Reading> {
    const decoded = decode(text, lexicons);
    const { texts = {} } = lexicons.find((lexicon) => lexicon.language === (decoded.language ?? language)) ?? {};
    return { answers: await this.#answers(), decoded, texts, language };
  }

  /** The lexicons of some languages, as far as they could be loaded. */
  async #lexicons(languages: readonly string[]): Promise<Lexicon[]> {
    const results = await Promise.allSettled(languages.map((language) => this.#lexicon(language)));
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  #lexicon(language: string): Promise<Lexicon> {
    return this.#loads.get(language, async () => {
      const [{ kinds }, texts] = await Promise.all([this.#answers(), this.#texts(language)]);
      return lexiconOf(language, texts, kinds);
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
    return this.#loads.get('', async () => {
      const packed = await loadJson<PackedAnswers>(this.#answersAddress);
      return { ...packed, kinds: unpack(packed.kinds, Object.keys(packed.pages)) };
    });
  }
}

/** What a text was found to be, and the words to say so. */
export interface Reading {
  answers: Answers;
  decoded: Decoded;
  /** The texts in the language of the answer. */
  texts: PhoneTexts;
  /** The language of the reader's phone. */
  language: string;
}

/** A reading with what each kind of message means. */
export interface Explained extends Reading {
  meanings: MessageWords;
}
