import { isUnspaced, wordsIn } from './words.ts';

/** Letters of a gram; a word has a space at either end, so that its beginning and its ending count. */
const length = 3;
/** Of two words side by side so many first letters make another gram: “mi unlock” is one name. */
const beginning = 3;

/**
 * The distinct pieces of a text by which it is compared with others in its language, without knowing
 * its grammar: three letters each, of words, and the beginnings of two words side by side; a character,
 * and every two side by side, in writing without spaces. “unlocked” and “unlocking” share all but their endings.
 */
export function gramsIn(text: string): Set<string> {
  const grams = new Set<string>();
  let before: string | undefined;
  for (const word of wordsIn(text)) {
    const characters = [...word];
    if (isUnspaced(word)) {
      before = undefined;
      for (const [at, character] of characters.entries()) {
        grams.add(character);
        const next = characters[at + 1];
        if (next !== undefined) grams.add(character + next);
      }
      continue;
    }
    if (before !== undefined) grams.add(`${before.slice(0, beginning)} ${word.slice(0, beginning)}`);
    before = word;
    const padded = ` ${word} `;
    for (let at = 0; at + length <= padded.length; at++) grams.add(padded.slice(at, at + length));
  }
  return grams;
}
