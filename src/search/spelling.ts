import { distance } from '#text/distance.ts';
import { errorsAllowed } from '#text/errors.ts';

/** The shortest word that is corrected, and the shortest that is put in its place. */
const shortest = 4;

/**
 * The word of the site a misspelt word most likely stands for, or `undefined` where none is near enough.
 * Short words are left alone: one changed letter makes another word of them. `lists` come rarest words first;
 * of words equally near, the one with the same first letter wins, then the one of a later list.
 */
export function correct(word: string, lists: readonly (readonly string[])[]): string | undefined {
  const most = word.length < shortest ? 0 : errorsAllowed(word);
  let best: string | undefined;
  let least = most + 1;
  for (const [rarity, list] of lists.entries()) {
    for (const candidate of list) {
      if (Math.abs(candidate.length - word.length) > most || candidate.length < shortest) continue;
      if (errorsAllowed(candidate) === 0) continue;
      const cost = distance(word, candidate, most) + penalty(word, candidate) - rarity * 0.05;
      if (cost < least) [best, least] = [candidate, cost];
    }
  }
  return least <= most + 0.5 ? best : undefined;
}

/** Puts the misspelt words of a symptom right: `otp not comming` gives `otp not coming`. Writers quote readers. */
export function putRight(symptom: string, misspelt: ReadonlyMap<string, string>): string {
  return symptom.replace(/[\p{L}\p{N}]+/gu, (written) => misspelt.get(written.toLowerCase()) ?? written);
}

/** People seldom get the first or last letter wrong; they swap letters, and take one vowel for another, more often than anything else. */
function penalty(word: string, candidate: string): number {
  const isSwapped = sorted(word) === sorted(candidate);
  const isVowel = word.replace(/[aeiouy]+/g, '') === candidate.replace(/[aeiouy]+/g, '');
  return (
    (word[0] === candidate[0] ? 0 : 0.5) +
    (word.at(-1) === candidate.at(-1) ? 0 : 0.1) -
    (isSwapped ? 0.3 : 0) -
    (isVowel ? 0.2 : 0)
  );
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
