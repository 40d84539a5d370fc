import { loadJson } from '#browser/load.ts';
import type { PhoneTexts } from '#messages/corpus.ts';
import type { Answers } from '#messages/payload.ts';
import type { Line } from './lines.ts';
import { ScreenReader, type FoundIn } from './screen-reader.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The screens of phones in the languages that a photo may be in. Loads what is needed for the first language at once, for the
 * others where that finds no message for sure.
 */
export class PhoneScreens {
  #languages: readonly string[];
  #addresses: Addresses;
  #answers: Promise<Answers>;
  #first: Promise<ScreenReader[]>;

  /** Takes phone languages, the likeliest first. */
  constructor(languages: readonly string[], addresses: Addresses) {
    this.#languages = languages;
    this.#addresses = addresses;
    this.#answers = loadJson<Answers>(addresses.answers);
    this.#first = this.#readers(languages.slice(0, 1));
    // What fails is said where the message is asked for.
    this.#first.catch(() => undefined);
  }

  /**
   * The message among the lines of a screen, with its phone's language: the first that is sure, else the first at all. Undefined
   * where there is none. Rejects where the words of phones could not be loaded.
   */
  async messageIn(lines: readonly Line[]): Promise<FoundIn | undefined> {
    const [own] = foundBy(await this.#first, lines);
    if (own?.isSure) return own;
    const found = foundBy(await this.#readers(this.#languages.slice(1)), lines);
    return found.find(({ isSure }) => isSure) ?? own ?? found[0];
  }

  #readers(languages: readonly string[]): Promise<ScreenReader[]> {
    return Promise.all(languages.map((language) => this.#reader(language)));
  }

  async #reader(language: string): Promise<ScreenReader> {
    const { folder, messages } = this.#addresses;
    const [{ kinds }, texts, surroundings] = await Promise.all([
      this.#answers,
      loadJson<PhoneTexts>(`${messages}${language}.json`),
      loadJson<Surroundings>(`${folder}screens/${language}.json`),
    ]);
    return new ScreenReader(language, texts, kinds, surroundings);
  }
}

function foundBy(readers: readonly ScreenReader[], lines: readonly Line[]): FoundIn[] {
  return readers.map((reader) => reader.messageIn(lines)).filter((found) => found !== undefined);
}

/** Where the words of phones are. */
export interface Addresses {
  /** The folder of what reads photos. */
  folder: string;
  /** The decoder's answers, and the folder with the texts of phones. */
  answers: string;
  messages: string;
}
