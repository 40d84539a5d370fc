import { phoneTexts } from '#messages/phone-texts.ts';
import { lookUp } from '#lookup.ts';
import type { Line } from '#photo/lines.ts';
import type { Found } from '#photo/message.ts';
import { ScreenReader } from '#photo/screen-reader.ts';
import { surroundingsOf } from '#photo/surroundings.ts';
import { kinds, phones } from '../messages/phones.ts';

const readers = new Map<string, ScreenReader>();

/** The message among the lines of a screen, found as the page finds it, with the words of content/. */
export function findMessage(language: string, lines: readonly Line[]): Found | undefined {
  return readerOf(language).messageIn(lines);
}

/** The reader of screens of one phone language. */
function readerOf(language: string): ScreenReader {
  const known = readers.get(language);
  if (known) return known;
  const phone = lookUp(Object.fromEntries(phones.map((one) => [one.language, one])), language, 'phone languages');
  const reader = new ScreenReader(language, phoneTexts(phone), kinds, surroundingsOf(phone));
  readers.set(language, reader);
  return reader;
}
