/**
 * A text with simplified Chinese characters in the place of traditional ones. Loads the table of them only
 * for a text that has such characters; where it cannot be loaded, the text stays as it is.
 */
export async function simplify(text: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return import('./traditional.ts').then(
    ({ simplified }) => simplified(text),
    () => text,
  );
}
