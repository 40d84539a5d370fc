const quote = /“([^“”]*)”/g;

/** What a text quotes between English marks. */
export function quotesIn(text: string): string[] {
  return Array.from(text.matchAll(quote), ([, quoted]) => String(quoted));
}

/** A text in pieces, by turns plain and quoted between English marks; the first is plain. */
export function piecesOf(text: string): string[] {
  return text.split(quote);
}
