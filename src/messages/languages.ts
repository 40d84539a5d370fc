import { languageOf } from '#i18n/language.ts';
import { fold } from '#text/fold.ts';

const scripts: readonly [RegExp, readonly string[]][] = [
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Han}/u, ['zh-CN']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
];
const elsewhere = new Set(scripts.flatMap(([, languages]) => languages));

/** The phone languages, of those there are, that a text can be written in, told by its script. */
export function languagesOf(text: string, available: readonly string[]): string[] {
  // Folded, so that a few letters of another script that look the same do not tell.
  const folded = fold(text);
  const found = scripts.find(([script]) => script.test(folded))?.[1];
  return available.filter((language) => (found ? found.includes(language) : !elsewhere.has(language)));
}

/** The phone languages, of those there are, that belong to a language: `es` and `es-419` for `es`. */
export function likelyOf(available: readonly string[], languages: readonly string[]): string[] {
  return available.filter((phone) => languages.some((language) => languageOf(language) === languageOf(phone)));
}

/**
 * The phone language to begin with: the first of the reader's languages (BCP 47 tags, best first) that there is a phone language
 * for, as it stands or by its first part; else the first available one.
 */
export function guessLanguage(wanted: readonly string[], available: readonly string[]): string {
  const [first] = available;
  for (const tag of wanted) {
    const base = languageOf(tag);
    const isAmerican = base === 'es' && tag.includes('-') && !/^es-ES/i.test(tag);
    const match =
      available.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
      (isAmerican ? available.find((language) => language === 'es-419') : undefined) ??
      available.find((language) => language === base) ??
      available.find((language) => language.startsWith(`${base}-`));
    if (match) return match;
  }
  if (first === undefined) throw new Error('There are no phone languages. Write content/phone/en.yaml.');
  return first;
}
