import { withApostrophes } from './apostrophes.ts';
import { defaultLocale, localePath, localeRow, pseudoLocale, type Locale } from './locales.ts';
import { pseudo } from './pseudo.ts';
import { faultsOfTranslation, translated } from './translation.ts';

/**
 * The words of a file as its pages say them: of a published language all its own, of a draft in English where it has none, with
 * right apostrophes. `own` is what content/<locale>/<file>.yaml has. Throws where the translation has a fault.
 */
export function wordsWritten<W>(english: W, own: unknown, locale: Locale, file: string): W {
  if (locale === defaultLocale) return withApostrophes(english);
  if (locale === pseudoLocale) return pseudo(withApostrophes(english));
  const [fault] = faultsOfTranslation(english, own, locale, localeRow(locale).state === 'published');
  if (fault !== undefined) throw new Error(`content/${localePath(locale)}/${file}.yaml, ${fault}`);
  return withApostrophes(translated(english, own));
}

/** The words of an article with right apostrophes, but for the symptoms, which are the readers' own. */
export function articleWritten<W extends { symptoms: unknown }>(words: W): W {
  return { ...withApostrophes(words), symptoms: words.symptoms };
}
