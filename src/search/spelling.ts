import { distance } from '#text/distance.ts';
import { errorsAllowed } from '#text/errors.ts';

/** The shortest word that is corrected, and the shortest that is put in its place. */
const shortest = 4;
/** What a word of a later list is ahead of one of the list before. */
const listLead = 0.05;
/** What may be added to the errors of a correction by {@link penalty}. */
const mostPenalty = 0.5;

/**
 * The word that a misspelt word most likely stands for, or `undefined` where none is near enough. Short
 * words are left alone, because one changed letter makes another word of them. Of words equally near,
 * the one with the same first letter wins, then the one of a later list.
 */
export function correct(word: string, lists: readonly (readonly string[])[]): string | undefined {
  if (word.length < shortest) return undefined;
  const limit = errorsAllowed(word);
  let best: string | undefined;
  let least = limit + 1;
  for (const [place, list] of lists.entries()) {
    for (const candidate of list) {
      if (Math.abs(candidate.length - word.length) > limit || candidate.length < shortest) continue;
      if (errorsAllowed(candidate) === 0) continue;
      const cost = distance(word, candidate, limit) + penalty(word, candidate) - place * listLead;
      if (cost < least) [best, least] = [candidate, cost];
    }
  }
  return least <= limit + mostPenalty ? best : undefined;
}

/** Two words of the vocabulary that were written as one. */
export function splitWord(word: string, isKnown: (part: string) => boolean): [string, string] | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (parts.every(isKnown)) return parts;
  }
  return undefined;
}

/** A text with its misspelt words corrected: `otp not comming` gives `otp not coming`. */
export function withCorrections(text: string, misspelt: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (written) => misspelt.get(written.toLowerCase()) ?? written);
}

/**
 * People seldom get the first or last letter wrong. They swap letters, and take one vowel for another,
 * more often than anything else.
 */
function penalty(word: string, candidate: string): number {
  const isSwapped = sorted(word) === sorted(candidate);
  const isVowel = withoutVowels(word) === withoutVowels(candidate);
  return (
    (word[0] === candidate[0] ? 0 : 0.5) +
    (lastOf(word) === lastOf(candidate) ? 0 : 0.1) -
    (isSwapped ? 0.3 : 0) -
    (isVowel ? 0.2 : 0)
  );
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiouy]+/g, '');
}

function lastOf(word: string): string {
  return word.slice(-1);
}
