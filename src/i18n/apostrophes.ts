/** What a text quotes: words of a phone, which stay as the phone writes them. */
const quoted = /(“[^“”]*”|„[^„“]*“|«[^«»]*»)/;

/** A text of the guide with right apostrophes (’) in the place of straight ones, but for what it quotes. */
export function rightApostrophes(text: string): string {
  const pieces = text.split(quoted);
  return pieces.map((piece, at) => (at % 2 === 0 ? piece.replace(/([\p{L}\p{N}])'/gu, '$1’') : piece)).join('');
}

/** The same for every text in a tree of objects and lists. Anything else in it, such as a date, stays as it is. */
export function withApostrophes<T>(words: T): T {
  if (typeof words === 'string') return rightApostrophes(words) as T;
  if (Array.isArray(words)) return words.map(withApostrophes) as T;
  if (words === null || typeof words !== 'object' || words instanceof Date) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, withApostrophes(value)])) as T;
}
