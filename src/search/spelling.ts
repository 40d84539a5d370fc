/**
 * The word of the site a misspelt word most likely stands for, or `undefined` where none is near enough.
 * Short words are left alone: one changed letter makes another word of them. `lists` come rarest words first;
 * of words equally near, the one with the same first letter wins, then the one of a later list.
 */
export function correct(word: string, lists: readonly (readonly string[])[]): string | undefined {
  const most = errorsAllowed(word);
  let best: string | undefined;
  let least = most + 1;
  for (const [rarity, list] of lists.entries()) {
    for (const candidate of list) {
      if (Math.abs(candidate.length - word.length) > most || candidate.length < 4) continue;
      if (errorsAllowed(candidate) === 0) continue;
      const cost = distance(word, candidate, most) + penalty(word, candidate) - rarity * 0.05;
      if (cost < least) [best, least] = [candidate, cost];
    }
  }
  return least <= most + 0.5 ? best : undefined;
}

/** Puts the misspelt words of a symptom right: `otp not comming` gives `otp not coming`. Writers quote readers. */
export function putRight(symptom: string, misspelt: Readonly<Record<string, string>>): string {
  return symptom.replace(/[\p{L}\p{N}]+/gu, (written) => misspelt[written.toLowerCase()] ?? written);
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other
 * (optimal string alignment, Boytsov 2011). Gives up with `most + 1` as soon as it must be more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(current, column) + 1,
        at(next, column - 1) + 1,
        at(current, column - 1) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(previous, column - 2) + 1);
      }
      next[column] = cost;
    }
    if (Math.min(...next) > most) return most + 1;
    [previous, current] = [current, next];
  }
  return at(current, b.length);
}

/** 0 up to three letters, 1 up to six, 2 from seven on. Numbers are never corrected. */
function errorsAllowed(word: string): number {
  if (/\p{N}/u.test(word) || word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
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

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
