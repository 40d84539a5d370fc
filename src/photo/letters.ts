/**
 * The phone languages whose photos are read, each with the letters of Tesseract (`@tesseract.js-data/…`) that read it: those of one
 * language serve all that the decoder folds into the same letters, and their lists of words are left out. Those of Russian are on no
 * registry: Kazakh has all of them.
 */
export const lettersOf: Readonly<Record<string, Letters>> = {
  en: 'eng',
  es: 'eng',
  'es-419': 'eng',
  ru: 'kaz',
  ar: 'ara',
  hi: 'hin',
  'zh-CN': 'chi_sim',
};

/** Every set of letters that the build packs. */
export const allLetters: readonly Letters[] = ['eng', 'kaz', 'ara', 'hin', 'chi_sim'];

/** Megabytes that a first photo loads at most: engine, script and letters. tests/built/photo.test.ts holds it. */
export const megabytes = 2.6;

export type Letters = 'eng' | 'kaz' | 'ara' | 'hin' | 'chi_sim';
