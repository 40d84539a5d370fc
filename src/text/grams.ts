import { isUnspaced } from './words.ts';

/** Letters of a gram; a word has a space at either end, so that its beginning and its ending count. */
const length = 3;
/** Of two words side by side so many first letters make another gram: “mi unlock” is one name. */
const beginning = 3;

/**
 * The pieces of a text, given as its words, by which it is compared with others in its language,
 * without knowing its grammar: those of each word ({@link gramsOf}), and the beginnings of two words
 * side by side. A piece may come twice. “unlocked” and “unlocking” share all but their endings.
 */
export function gramsIn(words: readonly string[]): string[] {
  return words.flatMap((word, at) => [...gramsOf(word), ...pairGram(words[at - 1], word)]);
}

/** Three letters each of a word; a character, and every two side by side, in writing without spaces. */
export function gramsOf(word: string): string[] {
  const grams: string[] = [];
  if (isUnspaced(word)) {
    let before = '';
    for (const character of word) {
      grams.push(character);
      if (before) grams.push(before + character);
      before = character;
    }
    return grams;
  }
  const padded = ` ${word} `;
  for (let at = 0; at + length <= padded.length; at++) grams.push(padded.slice(at, at + length));
  return grams;
}

/** The gram of two words side by side; none where there is no first one, or no spaces are written. */
export function pairGram(first: string | undefined, second: string): string[] {
  if (first === undefined || isUnspaced(first) || isUnspaced(second)) return [];
  return [`${first.slice(0, beginning)} ${second.slice(0, beginning)}`];
}
