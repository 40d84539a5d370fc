import type { Fix, Words } from '#content.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';

/** What a fix takes, in words: the minutes of work, told apart from what the reader must wait for, if anything. */
export function effortOf({ minutes, wait }: Fix, { article: words }: Words, locale: Locale): string {
  if (wait === 'none') return fillCount(words.minutes, minutes, locale);
  return fill(words.wait[wait], { work: fillCount(words.work, minutes, locale) });
}
