const han = /\p{Script=Han}/u;

/** Numbers from 0 to 1 that are the same in every run (linear congruential generator of Numerical Recipes). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text with one letter lost, doubled by another, replaced or swapped with the next one. */
export function mistype(text: string, chance: () => number): string {
  const characters = [...text];
  const letters = characters.flatMap((character, at) => (/\p{L}/u.test(character) ? [at] : []));
  const pick = () => letters[Math.floor(chance() * letters.length)] ?? 0;
  const at = pick();
  const other = characters[pick()] ?? '';
  const next = characters[at + 1];
  const kind = Math.floor(chance() * 4);
  if (kind === 0) characters.splice(at, 1);
  else if (kind === 1) characters.splice(at, 0, other);
  else if (kind === 2 || next === undefined) characters[at] = other;
  else characters.splice(at, 2, next, characters[at] ?? '');
  return characters.join('');
}

/** The first and the second half of a text, cut between words; between characters in Chinese. */
export function halvesOf(text: string): string[] {
  const space = han.test(text) ? '' : ' ';
  const parts = han.test(text) ? [...text] : text.split(/\s+/);
  const middle = Math.ceil(parts.length / 2);
  return [parts.slice(0, middle).join(space), parts.slice(middle).join(space)];
}

/** The text without marks above and below its letters. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
