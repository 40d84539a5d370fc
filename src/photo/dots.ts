import { fold } from '#text/fold.ts';

/**
 * Arabic letters that only dots or a small mark tell apart, by the one that stands for all of a kind. A blurred photo loses the dots,
 * while the body of a letter stays.
 */
const bodies: ReadonlyMap<string, string> = new Map(
  ['بتثنيئ', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'اأإآ', 'هة', 'وؤ'].flatMap((alike) =>
    Array.from(alike, (letter) => [letter, alike.charAt(0)]),
  ),
);
/** Words of fewer letters are too easily one for another. */
const fewestLetters = 3;

/** Sets the dots of Arabic words in what was read off a picture, by the words that phones show. */
export class Dots {
  #known = new Set<string>();
  /** Bodies of a word's letters → the word; undefined where several have them. */
  #words = new Map<string, string | undefined>();

  /** Takes all texts of the phone. */
  constructor(texts: readonly string[]) {
    for (const [word] of texts.flatMap((text) => Array.from(text.matchAll(arabicWord)))) {
      const plain = fold(word);
      if (this.#known.has(plain)) continue;
      this.#known.add(plain);
      const body = bodyOf(word);
      this.#words.set(body, this.#words.has(body) ? undefined : word);
    }
  }

  /** The text with each word that phones do not show as the only one of theirs that differs from it in dots alone. */
  set(text: string): string {
    return text.replace(arabicWord, (word) => {
      if (this.#known.has(fold(word)) || withoutMarks(word).length < fewestLetters) return word;
      return this.#words.get(bodyOf(word)) ?? word;
    });
  }
}

const arabicWord = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu;

function bodyOf(word: string): string {
  return Array.from(withoutMarks(word), (letter) => bodies.get(letter) ?? letter).join('');
}

function withoutMarks(word: string): string {
  return word.replace(/\p{M}/gu, '');
}
