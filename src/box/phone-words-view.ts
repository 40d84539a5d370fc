import { make } from '#browser/dom.ts';
import { directionOf } from '#i18n/language.ts';
import type { Match } from '#messages/corpus.ts';
import { shownText } from '#messages/placeholders.ts';
import type { ReadText } from './reply.ts';

/** The message in the phone's words, cut where its second half begins. */
export function halved(match: Match, { texts }: ReadText, language: string | undefined): HTMLElement {
  const prefix = match.prefix === undefined ? undefined : texts[match.prefix]?.[0];
  const reason = texts[match.kind]?.[0] ?? match.text;
  const parts =
    prefix === undefined
      ? [make('strong', shownText(match.text))]
      : [make('span', halfOf(prefix)), make('strong', shownText(reason))];
  const line = make('p', ...parts);
  line.className = 'halved';
  markLanguage(line, language);
  return line;
}

/** A first half without the place of the second. */
function halfOf(prefix: string): string {
  return prefix.replace(/\s*%(?:\d\$)?s[.。]?\s*/g, ' ').trim();
}

/** Marks words as those of a phone in its language. */
export function markLanguage(element: HTMLElement, language: string | undefined): void {
  element.translate = false;
  if (language === undefined) return;
  element.lang = language;
  element.dir = directionOf(language);
}

/** The name of a language in the guide's language; its code where the browser has no names (Chrome 80, Firefox 78, Safari 14). */
export function nameOf(language: string, locale: string): string {
  if (!('DisplayNames' in Intl)) return language;
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}
