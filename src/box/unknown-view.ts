import { all, make } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { languageOf } from '#i18n/language.ts';
import { languageIn } from '#messages/decoded.ts';
import { ways } from './page-list-view.ts';
import { nameOf } from './phone-words-view.ts';
import type { ReadText, Reply } from './reply.ts';
import type { BoxWords } from './words.ts';

/** Names a number that no message has, so that nobody takes it for a known one. */
export function unknownNumber(reading: ReadText | undefined): HTMLElement[] {
  if (!reading || reading.decoded.verdict === 'sure') return [];
  const { number } = reading.decoded;
  return number !== undefined ? [make('p', fill(reading.answers.words.number, { number }))] : [];
}

/** Says that messages in the language of a text are not known, or that none could be loaded. */
export function unreadLanguage(reading: ReadText | undefined, words: BoxWords): HTMLElement[] {
  if (!reading) return [make('p', words.searchOnly)];
  if (reading.unread === undefined) return [];
  return [make('p', fill(words.unread, { language: nameOf(reading.unread, reading.answers.locale) }))];
}

/** The way to the guide in the language of the text, with the text, where the page is in another and the guide has that one. */
export function guideInItsLanguage(reply: Reply): HTMLElement[] {
  if (reply.kind === 'failed' || !reply.reading) return [];
  const { answers, decoded } = reply.reading;
  const notes = reply.kind === 'pages' ? reply.notes : undefined;
  const language = languageIn(decoded) ?? notes?.language;
  if (language === undefined || languageOf(language) === languageOf(answers.locale)) return [];
  const guide = answers.guides.find(({ phones }) => phones.some((phone) => languageOf(phone) === languageOf(language)));
  if (!guide) return [];
  const text = reply.reading.text ?? notes?.asked;
  const anchor = make('a', guide.text);
  anchor.href = guide.address + (text === undefined ? '' : `#${new URLSearchParams({ q: text })}`);
  Object.assign(anchor, { lang: guide.lang, hreflang: guide.lang, dir: guide.dir });
  return [make('p', anchor)];
}

/**
 * Says that nothing could be answered, and what can be done: try anew, load the page again (its text stays in the tab's
 * history), or go by the lists that need no script, which the page names itself (`.late` in Box.astro).
 */
export function failure(words: BoxWords): HTMLElement[] {
  const reload = Object.assign(make('button', words.reload), { type: 'button', className: 'button' });
  reload.addEventListener('click', () => location.reload());
  const lists = all(document, 'message-box .late a').map((link) => link.cloneNode(true));
  return [make('h2', words.failed), ways(reload, ...lists)];
}
