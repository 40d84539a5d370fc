import { make } from '#browser/dom.ts';
import { directionOf } from '#i18n/locales.ts';
import type { PackedAnswers } from './payload.ts';
import { pagesFor, reasonsFor } from './pages-for.ts';
import type { Near } from './match.ts';
import type { Explained, Reading } from './reader.ts';
import { shownText } from './placeholders.ts';

/**
 * Writes an answer of the decoder into an element, in the place of what stood there, with `createElement` and text alone.
 * Gives back the sentence that says it in short, for a live region.
 */
export function renderAnswer(target: Element, reading: Explained): string {
  const { decoded, answers } = reading;
  const { words } = answers;
  if (decoded.verdict === 'none') {
    target.replaceChildren(
      make('h2', words.none),
      ...unknownNumber(reading),
      make('p', words.noneLead),
      onward(reading),
    );
    return words.none;
  }
  if (decoded.verdict === 'unsure') {
    const list = make(
      'ul',
      ...decoded.nearest.map((near) =>
        make('li', quote(near, reading), make('p', meaning(near, reading)), openFirst(near, reading)),
      ),
    );
    list.className = 'nearest';
    target.replaceChildren(
      make('h2', words.unsure),
      ...unknownNumber(reading),
      make('p', words.unsureLead),
      list,
      onward(reading),
    );
    return `${words.unsure} ${decoded.nearest.map(({ text }) => shownText(text)).join(' · ')}`;
  }
  target.replaceChildren(...sure(reading));
  return `${words.sure}: ${meaning(decoded, reading)}`;
}

function sure(reading: Explained): Node[] {
  const { decoded, answers, meanings, language } = reading;
  const { words, kinds, pages, addresses } = answers;
  const [found, ...longer] = decoded.nearest;
  const kind = decoded.kind ?? '';
  const said = meanings[kind];
  const isOther = decoded.language !== undefined && decoded.language !== language;
  const reasons = reasonsFor(kinds, kind);
  const screens = kinds[decoded.prefix ?? kind]?.screens.map((screen) => words.screen[screen]).join('; ') ?? '';
  const list = make('ul', ...pagesFor(kinds, kind, decoded.prefix).map((id) => make('li', anchorTo(pages[id]))));
  list.className = 'pages';
  return [
    make('h2', words.sure),
    ...(found ? [quote(found, reading)] : []),
    ...(isOther ? [make('p', words.other.replace('{language}', nameOf(decoded.language ?? '', answers.locale)))] : []),
    lead(said?.means ?? ''),
    ...(said?.rulesOut ? [labelled(words.rulesOut, said.rulesOut)] : []),
    make('h3', words.pages),
    list,
    ...(reasons.length ? [make('h3', words.reasons), links(reasons, reading)] : []),
    ...(longer.length
      ? [
          make('h3', words.longer),
          links(
            longer.map((near) => near.kind),
            reading,
          ),
        ]
      : []),
    labelled(words.screens, screens),
    onward(reading, kinds[kind]?.answer, `${addresses.messages}#${kind}`),
  ];
}

/** Names the number that no message has, if the text has one. */
function unknownNumber({ decoded, answers }: Reading): Node[] {
  return decoded.number === undefined ? [] : [make('p', answers.words.number.replace('{number}', decoded.number))];
}

/** The text of a kind as a phone shows it, with the prefix that stands before it if there is one. */
function quote(near: Near, { decoded }: Reading): HTMLElement {
  const text = make('span', shownText(near.text));
  text.className = 'message';
  speak(text, decoded.language);
  return make('p', text);
}

function openFirst({ kind, prefix }: Near, { answers }: Reading): HTMLElement {
  const page = answers.pages[pagesFor(answers.kinds, kind, prefix)[0] ?? ''];
  return make('p', `${answers.words.pages}: `, anchorTo(page));
}

function meaning({ kind }: { kind: string | undefined }, { meanings }: Explained): string {
  return meanings[kind ?? '']?.means ?? '';
}

/** Links to the places of kinds on the page of all messages, in the words of the phone. */
function links(kinds: readonly string[], { decoded, answers, texts }: Reading): HTMLElement {
  const shown = kinds.flatMap((kind) => {
    const [text] = texts[kind] ?? [];
    if (text === undefined) return [];
    const link = anchor(`${answers.addresses.messages}#${kind}`, shownText(text));
    speak(link, decoded.language);
    return [make('li', link)];
  });
  return make('ul', ...shown);
}

/** The ways on: the questions, with this message as the first answer where it is one, and all messages. */
function onward(
  { answers: { words, addresses } }: Reading,
  answer?: string | null,
  messages = addresses.messages,
): HTMLElement {
  const question = answer ? `${addresses.question}?message=${encodeURIComponent(answer)}` : addresses.question;
  const line = make('p', anchor(question, words.question), ' ', anchor(messages, words.all));
  line.className = 'onward';
  return line;
}

function labelled(label: string, text: string): HTMLElement {
  const title = make('span', label);
  title.className = 'label';
  return make('p', title, ` ${text}`);
}

/** Marks words as those of a phone in its language. */
function speak(element: HTMLElement, language: string | undefined): void {
  if (!language) return;
  element.lang = language;
  element.dir = directionOf(language);
  element.translate = false;
}

/** The name of a language in the guide's language. */
function nameOf(language: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}

function lead(text: string): HTMLElement {
  const line = make('p', text);
  line.className = 'means';
  return line;
}

/** A link to a page, marked where its title is in another language. */
function anchorTo(page: PackedAnswers['pages'][string] | undefined): HTMLElement {
  const link = anchor(page?.href, page?.title);
  if (page?.lang) link.lang = page.lang;
  if (page?.dir) link.dir = page.dir;
  return link;
}

function anchor(href = '', text = ''): HTMLElement {
  const link = make('a', text);
  link.setAttribute('href', href);
  return link;
}
