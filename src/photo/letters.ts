/**
 * The phone languages whose photos are read, each with the letters of Tesseract (`@tesseract.js-data/…`) that read them. Those of
 * one language serve several, since the decoder folds accents and the lists of words are left out: Spanish ones read English as
 * well as English ones, and Polish, Turkish and Vietnamese well enough. Those of Russian are on no registry: Kazakh has all of
 * them, and of Ukrainian enough. A language is added once `npm run eval:photo` has measured it.
 */
export const lettersOf: Readonly<Record<string, Letters>> = {
  en: 'spa',
  es: 'spa',
  'es-419': 'spa',
  'pt-BR': 'spa',
  id: 'spa',
  it: 'spa',
  fr: 'spa',
  de: 'spa',
  pl: 'spa',
  tr: 'spa',
  vi: 'spa',
  ru: 'kaz',
  uk: 'kaz',
  ar: 'ara',
  hi: 'hin',
  'zh-CN': 'chi_sim',
};

/** Every set of letters that the build packs. */
export const allLetters: readonly Letters[] = [...new Set(Object.values(lettersOf))];

/** Megabytes that a first photo loads at most: engine, script and letters. tests/built/photo.test.ts holds it. */
export const megabytes = 2.7;

export type Letters = 'spa' | 'kaz' | 'ara' | 'hin' | 'chi_sim';
