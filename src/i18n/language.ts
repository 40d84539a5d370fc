/** The direction in which a language is written, for `dir`. Takes any BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(languageOf(language)) ? 'rtl' : 'ltr';
}

/** The language of a BCP 47 tag without its region: `pt` for `pt-BR`. */
export function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);
