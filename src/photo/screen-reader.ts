import { messageKinds } from '#ids.ts';
import { corpusOf, type Corpus, type PhoneTexts } from '#messages/corpus.ts';
import { Decoding } from '#messages/match.ts';
import type { KindsFacts } from '#messages/pages-for.ts';
import type { Line } from './lines.ts';
import { labelKind, messageIn, type Found } from './message.ts';

/** Finds the message on the screens of one phone language. */
export class ScreenReader {
  #kinds: KindsFacts;
  #corpus: Corpus;

  /** Takes the texts of the phone, the facts of all kinds, and the phone's buttons and headings, which are no messages. */
  constructor(language: string, texts: PhoneTexts, kinds: KindsFacts, labels: readonly string[]) {
    this.#kinds = { ...kinds, [labelKind]: { part: 'whole', screens: [], pages: [] } };
    this.#corpus = corpusOf(language, { ...texts, [labelKind]: labels }, this.#kinds);
  }

  /** The message among the lines of a screen; undefined where there is none. */
  messageIn(lines: readonly Line[]): Found | undefined {
    return messageIn(lines, this.#kinds, [messageKinds.screen], (text) => new Decoding(text).lookIn([this.#corpus]));
  }
}
