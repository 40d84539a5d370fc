import { corpusOf, type Corpus, type PhoneTexts } from '#messages/corpus.ts';
import { Decoding } from '#messages/match.ts';
import type { KindsFacts } from '#messages/pages-for.ts';
import { Dots } from './dots.ts';
import type { Line } from './lines.ts';
import { labelKind, messageIn, type Found } from './message.ts';
import type { Surroundings } from './surroundings.ts';

/** Finds the message on the screens of one phone language. */
export class ScreenReader {
  #kinds: KindsFacts;
  #corpus: Corpus;
  #asides: readonly string[];
  #dots: Dots;

  /** Takes the texts of the phone, the facts of all kinds, and what stands beside messages on the phone's screens. */
  constructor(language: string, texts: PhoneTexts, kinds: KindsFacts, { labels, asides }: Surroundings) {
    this.#kinds = { ...kinds, [labelKind]: { part: 'whole', screens: [], pages: [] } };
    this.#asides = asides;
    this.#dots = new Dots([...labels, ...Object.values(texts).flat()]);
    this.#corpus = corpusOf(language, { ...texts, [labelKind]: labels }, this.#kinds);
  }

  /** The message among the lines of a screen; undefined where there is none. */
  messageIn(lines: readonly Line[]): FoundIn | undefined {
    const dotted = lines.map((line) => ({ ...line, text: this.#dots.set(line.text) }));
    const found = messageIn(dotted, this.#kinds, this.#asides, (text) =>
      new Decoding(text, true).lookIn([this.#corpus]),
    );
    return found && { ...found, language: this.#corpus.language };
  }
}

/** A message with the language of the phone that shows it. */
export interface FoundIn extends Found {
  language: string;
}
