/**
 * The sentences of an article's Markdown or of a text, in plain words: items, cells and headings are sentences of their own. What
 * is quoted from a phone is not ours to shorten and counts as one word.
 */
export function sentencesIn(text: string): string[] {
  return text
    .replace(/<(Message|Label|Path)\b[^>]*>.*?<\/\1>/gs, 'X')
    .replace(/\]\([^)]*\)|\{[^}]*\}|<[^>]*>|[*[#>]/g, ' ')
    .split(/[.!?:;؟।۔]+(?=\s|$)|[。！？：；]|\||\n\s*(?:\n|-|\d+\.)/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** How many words a text in a language has: Chinese and Thai set no spaces between theirs. */
export function wordCount(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
