import { loadJson } from '#browser/load.ts';
import { MessageReader, type Begun, type Explained } from '#messages/reader.ts';
import { Finder } from '#search/finder.ts';
import type { Vocabulary } from '#search/vocabulary.ts';
import { replyTo, type Reply, type Titles } from './reply.ts';

/**
 * Answers texts with the decoder and the search. It runs in a worker, so that a slow phone can scroll and type meanwhile; in the
 * page where browsers know no modules in workers. It knows nothing of either.
 */
export class Answering {
  #reader: MessageReader;
  #finder: Finder;
  /** The titles of pages by path, where they are not those of the index. */
  #titles: Titles | undefined;

  constructor({ answers, messages, languages, vocabulary, titles, pagefind }: Addresses) {
    this.#reader = new MessageReader(answers, messages);
    this.#finder = new Finder({
      // The one index is in English: a page in another language has titles of its own beside it.
      vocabulary: async () => {
        const [words, own] = await Promise.all([
          loadJson<Vocabulary>(vocabulary),
          titles === undefined ? undefined : loadJson<Titles>(titles),
        ]);
        this.#titles = own;
        return words;
      },
      markers: () => loadJson(`${languages}markers.json`),
      lexicon: (language) => loadJson(`${languages}lexicon/${language}.json`),
      engine: async ({ engineFiles, probe }) => {
        // The engine asks for them one after the other: side by side they are in the browser's cache before.
        for (const file of engineFiles) void fetch(pagefind + file).catch(() => undefined);
        const { loadEngine } = await import('#search/engine.ts');
        return loadEngine(pagefind, probe);
      },
    });
  }

  /** Makes ready what recognises the messages of a phone whose language is `phone`. Never rejects. */
  prepareMessages(phone: string): Promise<void> {
    return this.#reader.prepare(phone);
  }

  /** Makes ready what finds pages. Never rejects. */
  prepareSearch(): Promise<void> {
    return this.#finder.prepare();
  }

  /** What a text means that is clear already, while it is typed. Rejects where that could not be loaded. */
  async meaningOf(text: string, phone: string, isOffPhoto: boolean): Promise<string | undefined> {
    const { reading } = await this.#reader.readOwn(text, phone, isOffPhoto);
    if (reading.decoded.verdict !== 'sure') return undefined;
    const { meanings } = await this.#reader.explain(reading);
    return meanings[reading.decoded.match.kind]?.means;
  }

  /** The pages are searched only for what the messages of the reader's phone do not explain. Never rejects. */
  async replyTo(text: string, { phone, languages, isExact, isOffPhoto }: Asked): Promise<Reply> {
    void this.#finder.prepare();
    const own = await this.#reader.readOwn(text, phone, isOffPhoto).catch(() => undefined);
    const explained = own ? this.#explained(own) : Promise.resolve(undefined);
    const isAnswered = explained.then((reading) => reading?.decoded.verdict === 'sure');
    if (own?.reading.decoded.verdict === 'sure' && (await isAnswered)) return replyTo(await explained, undefined);
    const found = this.#finder.find(text, { isExact, languages, isAnswered }).catch(() => undefined);
    return replyTo(await explained, (await isAnswered) ? undefined : await found, {
      titles: this.#titles,
      isOffPhoto,
    });
  }

  /** What the decoder makes of a text, with what it means; none where that could not be loaded. */
  async #explained(own: Begun): Promise<Explained | undefined> {
    try {
      return await this.#reader.explain(await this.#reader.readOn(own, (text) => this.#finder.languagesOf(text)));
    } catch {
      return undefined;
    }
  }
}

/** Where the files of the guide are: whole ones, and folders with a slash at their end. */
export interface Addresses {
  answers: string;
  messages: string;
  languages: string;
  vocabulary: string;
  /** On a page in another language than that of the index. */
  titles: string | undefined;
  pagefind: string;
}

/** How a text is answered. */
export interface Asked {
  /** The language of the reader's phone. */
  phone: string;
  /** The language of the page, then the reader's, best first, as two-letter codes. */
  languages: readonly string[];
  /** Search for exactly what was typed. */
  isExact: boolean;
  /** The text was read off a photo. */
  isOffPhoto: boolean;
}

/** What a page asks of {@link Answering}. */
export type Question = {
  [Name in keyof Answering]: { name: Name; given: Parameters<Answering[Name]> };
}[keyof Answering];

/** Asks it one question. */
export function answerTo(answering: Answering, { name, given }: Question): Promise<unknown> {
  return (answering[name] as (...given: unknown[]) => Promise<unknown>).apply(answering, given);
}

/** A question to the worker, and its answer; `isAnswer` is false where it failed. */
export type ToWorker = Question & { id: number; addresses: Addresses };
export interface FromWorker {
  id: number;
  isAnswer: boolean;
  value?: unknown;
}

declare const self: {
  onmessage: ((event: { data: ToWorker }) => void) | null;
  postMessage(answer: FromWorker): void;
};

/** Answers the page that started this file as a worker. */
function serve(): void {
  let answering: Answering | undefined;
  self.onmessage = ({ data: { id, addresses, ...question } }) => {
    answering ??= new Answering(addresses);
    answerTo(answering, question).then(
      (value) => self.postMessage({ id, isAnswer: true, value }),
      () => self.postMessage({ id, isAnswer: false }),
    );
  };
}

if (!('document' in globalThis)) serve();
