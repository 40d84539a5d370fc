/** The direction in which a language is written, for `dir`. Takes any BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(languageOf(language)) ? 'rtl' : 'ltr';
}

/** The language of a BCP 47 tag without its region: `pt` for `pt-BR`. Some browsers give tags that are none: `en-US@posix`. */
export function languageOf(tag: string): string {
  return tag.replace(/[-_@].*/, '').toLowerCase();
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** Words between the quotation marks of a language: `«código»` in Spanish. */
export function inQuotes(words: string, tag: string): string {
  const [open, close] = quotes[languageOf(tag)] ?? ['“', '”'];
  return open + words + close;
}

/** Where they are not those of English, by CLDR. French keeps its marks off the words by a space that does not break. */
const quotes: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  it: ['«', '»'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};
