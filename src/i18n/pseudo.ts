/**
 * The words of the pseudo-locale: every text between ⟦ and ⟧, so that a word on a page outside them is a hard-coded one.
 * Takes and returns any tree of objects, lists and texts; `{name}` places and ids stay as they are.
 */
export function pseudo<T>(words: T): T {
  if (typeof words === 'string') return `⟦${words}⟧` as T;
  if (Array.isArray(words)) return words.map(pseudo) as T;
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)])) as T;
}
