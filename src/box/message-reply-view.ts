import { make } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { lookUp } from '#lookup.ts';
import type { Match } from '#messages/corpus.ts';
import { languageIn } from '#messages/decoded.ts';
import { reasonsFor } from '#messages/pages-for.ts';
import { shownText } from '#messages/placeholders.ts';
import { linkTo, pageList, toOtherDevice, ways, type PageRow } from './page-list-view.ts';
import { halved, markLanguage, nameOf } from './phone-words-view.ts';
import type { ReadText, Reply } from './reply.ts';
import type { BoxWords } from './words.ts';

/** What a recognised message means, the pages for it, and what else is known of it. */
export function messageReply(
  { reading, match, longer, pages }: Extract<Reply, { kind: 'message' }>,
  said: BoxWords,
  pick: Pick,
): Node[] {
  const { answers } = reading;
  const language = languageIn(reading.decoded);
  const { words, kinds, addresses } = answers;
  const kind = factsOf(reading, match.kind);
  const prefix = match.prefix === undefined ? undefined : factsOf(reading, match.prefix);
  const { means, rulesOut } = meaningOf(reading, match.kind);
  const [sentence, ...rest] = sentencesIn(means);
  // What it takes is said of the first alone, which is the one loud thing.
  const rows = pages.map((id, place): PageRow => {
    const { note, ...page } = lookUp(answers.pages, id, 'pages in answers.json');
    return { id, ...page, ...(place === 0 && { note }) };
  });
  const question = kind.answer
    ? `${addresses.question}?message=${encodeURIComponent(kind.answer)}`
    : addresses.question;
  const isOther = language !== undefined && language !== reading.language;
  const reasons = reasonsFor(kinds, match.kind);
  const screens = (prefix ?? kind).screens;
  return [
    halved(match, reading, language),
    make('h2', sentence ?? means),
    ...(rest.length > 0 ? [make('p', rest.join(' '))] : []),
    ...(reasons.length > 0 ? otherTexts(words.reasons, reasons, reading, language, pick) : []),
    pageList(rows),
    ways(
      ...(screens.includes('activation') ? [linkTo(`${addresses.question}?message=locked`, said.notMine)] : []),
      linkTo(question, words.question),
      toOtherDevice(),
    ),
    make(
      'details',
      make('summary', said.more),
      ...(isOther ? [make('p', fill(words.other, { language: nameOf(language, answers.locale) }))] : []),
      ...(rulesOut ? [labelled(words.rulesOut, rulesOut)] : []),
      labelled(words.screens, screens.map((screen) => words.screen[screen]).join('; ')),
      ...(longer.length > 0
        ? otherTexts(
            words.longer,
            longer.map((other) => other.kind),
            reading,
            language,
            pick,
          )
        : []),
      make('p', linkTo(`${addresses.messages}#${match.kind}`, words.all)),
    ),
  ];
}

/** The few messages that a text may be, each a button that shows its reply. */
export function candidateList(reading: ReadText, candidates: readonly Match[], pick: Pick): HTMLElement {
  const language = languageIn(reading.decoded);
  const items = candidates.map((match) => {
    const text = make('span', shownText(match.text));
    text.className = 'message';
    markLanguage(text, language);
    const button = make('button', make('span', text, make('small', meaningOf(reading, match.kind).means)));
    button.type = 'button';
    button.className = 'entry';
    button.addEventListener('click', () => pick(reading, match));
    return make('li', button);
  });
  const list = make('ul', ...items);
  list.className = 'plain-list';
  return list;
}

/** Texts of other kinds, each a button that shows its reply. */
function otherTexts(
  title: string,
  kinds: readonly string[],
  reading: ReadText,
  language: string | undefined,
  pick: Pick,
): HTMLElement[] {
  const items = kinds.flatMap((kind) => {
    const text = reading.texts[kind]?.[0];
    if (text === undefined) return [];
    const button = make('button', shownText(text));
    button.type = 'button';
    button.className = 'message';
    markLanguage(button, language);
    button.addEventListener('click', () => pick(reading, { kind, prefix: undefined, text }));
    return [button];
  });
  const row = make('p', ...items);
  row.className = 'row';
  return [make('h3', title), row];
}

/** What the build says of a kind of message. */
function factsOf({ answers }: ReadText, kind: string) {
  return lookUp(answers.kinds, kind, 'kinds of messages in answers.json');
}

function meaningOf({ meanings }: ReadText, kind: string) {
  return lookUp(meanings, kind, 'kinds of messages in meanings.json');
}

function sentencesIn(text: string): string[] {
  return text.match(/.+?(?:[.!?。](?=\s|$)|$)/gs)?.map((sentence) => sentence.trim()) ?? [text];
}

function labelled(label: string, text: string): HTMLElement {
  return make('p', make('b', label), ` ${text}`);
}

/** Shows the reply to another message. */
export type Pick = (reading: ReadText, match: Match) => void;
