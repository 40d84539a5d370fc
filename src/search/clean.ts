/**
 * The longest text that is searched for, in characters. The longest message that a phone shows has
 * about 300, so a reader may paste two of them. What comes after is cut.
 */
export const longestQuery = 600;

/**
 * Makes text that was typed or pasted safe and plain: Unicode form NFKC, control characters and line
 * ends as one space, no invisible characters and no halves of characters, cut to
 * {@link longestQuery}. Case and words stay. Never throws.
 */
export function clean(text: string): string {
  return (
    text
      .slice(0, longestQuery)
      // An apostrophe of some keyboards, of which NFKC makes a space and a mark.
      .replace(/´/g, "'")
      .normalize('NFKC')
      .replace(/[\p{Cf}\p{Cs}\uFFFD]/gu, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, longestQuery)
  );
}
