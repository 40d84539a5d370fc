import { make } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { unreadLanguageOf } from '#messages/languages.ts';
import type { Explained } from '#messages/reader.ts';
import { nameOf } from './phone-words-view.ts';
import type { BoxWords } from './words.ts';

/** Names a number that no message has, so that nobody takes it for a known one. */
export function unknownNumber(reading: Explained | undefined): HTMLElement[] {
  if (!reading || reading.decoded.verdict === 'sure') return [];
  const { number } = reading.decoded;
  return number !== undefined ? [make('p', fill(reading.answers.words.number, { number }))] : [];
}

/** Says that messages in the language of a text are not known, where its letters tell it. */
export function unreadLanguage(reading: Explained | undefined, words: BoxWords): HTMLElement[] {
  const read = reading?.trace.readings[0];
  const language = read && unreadLanguageOf(read.text);
  if (!reading || !language) return [];
  return [make('p', fill(words.unread, { language: nameOf(language, reading.answers.locale) }))];
}
