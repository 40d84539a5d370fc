import type { Fix, Words } from '#content.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { listOf } from '#i18n/list.ts';
import type { Locale } from '#i18n/locales.ts';

/** What a fix takes, in words: the minutes of work, told apart from what the reader must wait for, if anything. */
export function effortOf({ minutes, wait }: Fix, { article: words }: Words, locale: Locale): string {
  if (wait === 'none') return fillCount(words.minutes, minutes, locale);
  return fill(words.wait[wait], { work: fillCount(words.work, minutes, locale) });
}

/** The same in as few words as a chip has: time, what the reader needs, and what it may cost, if anything. */
export function chipsOf({ minutes, wait, needs, risk }: Fix, { article: { chip } }: Words, locale: Locale): Chips {
  const work = fillCount(chip.time, minutes, locale);
  return {
    time: wait === 'none' ? work : fill(chip.wait, { time: work }),
    need:
      needs.length > 0
        ? listOf(
            needs.map((need) => chip.need[need]),
            locale,
          )
        : chip.needsNothing,
    risk: risk === 'none' ? undefined : chip.risk[risk],
  };
}

export interface Chips {
  time: string;
  need: string;
  risk: string | undefined;
}
