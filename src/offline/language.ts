const languagePage = /\/messages\/([a-z]{2,3})(?:-[a-z0-9]+)?\/$/;

/**
 * Whether a page is stored for a reader of the given languages (BCP 47 tags): every page is, but of the pages that show the
 * messages of one phone language only those in the reader's own. They are a fifth of the guide, and the decoder knows their words.
 */
export function isForReader(address: string, languages: readonly string[]): boolean {
  const language = languagePage.exec(address)?.[1];
  return language === undefined || languages.some((tag) => tag.toLowerCase().split('-')[0] === language);
}
