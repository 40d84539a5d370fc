/**
 * The longest text that is looked at, in characters. The longest message a phone shows has about 300; a reader who pastes
 * two of them, or a raw answer of a server, still gets an answer. What comes after is cut.
 */
export const longestQuery = 600;

/**
 * Makes text that was typed or pasted safe and plain: Unicode form NFKC, control characters and new lines as one space,
 * invisible and direction characters taken out, cut to {@link longestQuery}. Case and words stay. Never throws.
 */
export function clean(text: string): string {
  return text
    .slice(0, longestQuery)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\p{Cf}|\uFFFD/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
}

/** Text that {@link fold} would only put into lower case. */
const plain = /^[\w ,.?!:;()/+%&]*$/;

/**
 * Splits text into words as the search sees them: lower case, without apostrophes (“couldn’t” is `couldnt`, as Pagefind has it),
 * without accents, letters and digits only. Chinese and Japanese come as one word a run: nothing separates them.
 */
export function words(text: string): string[] {
  // Nearly all of the vocabulary is plain, and a slow phone reads all of it before its first answer.
  if (plain.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * One spelling for what is the same to a reader: lower case, no accents on Latin and Arabic letters and none of the letters people
 * write one for the other (ё, ة, ى), no apostrophes, one kind of hyphen word.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/([a-z\p{Script=Arabic}])\p{Mn}+/gu, '$1')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .normalize('NFC')
    .replace(/(?<=\p{L})['’‘ʼ`´′＇](?=\p{L})/gu, '')
    .replace(/\b(e|wi|log|re)[-‐‑–](?=mail|fi|in|set|sign)/gu, '$1');
}
