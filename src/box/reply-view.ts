import { make, replaceContent } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { listOf } from '#i18n/list.ts';
import { lookUp } from '#lookup.ts';
import type { Match } from '#messages/corpus.ts';
import { languageIn } from '#messages/decoded.ts';
import { reasonsFor } from '#messages/pages-for.ts';
import { shownText } from '#messages/placeholders.ts';
import type { Explained } from '#messages/reader.ts';
import type { Found } from '#search/found.ts';
import type { SearchWords } from '#search/words.ts';
import { halved, markLanguage, nameOf } from './phone-words-view.ts';
import { pageList, ways, type PageRow } from './page-list-view.ts';
import type { FoundPage, Reply } from './reply.ts';
import { failure, guideInItsLanguage, unknownNumber, unreadLanguage } from './unknown-view.ts';
import type { BoxWords } from './words.ts';

/** Writes a reply into its section, in the place of what stood there, with elements and text alone. */
export class ReplyView {
  #root: HTMLElement;
  #words: BoxWords;
  #search: SearchWords;
  #acts: Acts;

  constructor(root: HTMLElement, words: BoxWords, search: SearchWords, acts: Acts) {
    this.#root = root;
    this.#words = words;
    this.#search = search;
    this.#acts = acts;
  }

  /** Shows a reply, or none. Returns its heading, which is to be read first. */
  show(reply: Reply | undefined): HTMLElement | undefined {
    this.#root.hidden = !reply;
    if (!reply) {
      replaceContent(this.#root);
      return undefined;
    }
    replaceContent(this.#root, ...this.#partsOrFailure(reply));
    const heading = this.#root.querySelector('h2');
    if (heading) heading.tabIndex = -1;
    return heading ?? undefined;
  }

  /** Data of another build than the page's may lack what the page asks of it. */
  #partsOrFailure(reply: Reply): Node[] {
    try {
      return [...this.#partsOf(reply), ...guideInItsLanguage(reply)];
    } catch {
      return failure(this.#words);
    }
  }

  #partsOf(reply: Reply): Node[] {
    if (reply.kind === 'message') return this.#message(reply);
    if (reply.kind === 'candidates') return this.#candidates(reply);
    if (reply.kind === 'pages') return this.#pages(reply);
    if (reply.kind === 'nothing') return this.#nothing(reply);
    return failure(this.#words);
  }

  #nothing({ reading, isPart }: Extract<Reply, { kind: 'nothing' }>): Node[] {
    const { href } = this.#acts.page('faq/');
    return [
      make('h2', this.#words.nothing),
      ...unknownNumber(reading),
      ...(isPart ? [make('p', this.#words.nothingInPart)] : []),
      ...unreadLanguage(reading, this.#words),
      make('p', this.#words.nothingLead),
      make('p', link(`${href}#elsewhere`, this.#words.elsewhere)),
    ];
  }

  #message({ reading, match, longer, pages }: Extract<Reply, { kind: 'message' }>): Node[] {
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
      ...(reasons.length > 0 ? this.#texts(words.reasons, reasons, reading, language) : []),
      pageList(rows),
      ways(
        ...(screens.includes('activation') ? [link(`${addresses.question}?message=locked`, this.#words.notMine)] : []),
        link(question, words.question),
      ),
      folded(this.#words.more, [
        ...(isOther ? [make('p', fill(words.other, { language: nameOf(language, answers.locale) }))] : []),
        ...(rulesOut ? [labelled(words.rulesOut, rulesOut)] : []),
        labelled(words.screens, screens.map((screen) => words.screen[screen]).join('; ')),
        ...(longer.length > 0
          ? this.#texts(
              words.longer,
              longer.map((other) => other.kind),
              reading,
              language,
            )
          : []),
        make('p', link(`${addresses.messages}#${match.kind}`, words.all)),
      ]),
    ];
  }

  #candidates({ reading, candidates, pages, part }: Extract<Reply, { kind: 'candidates' }>): Node[] {
    const language = languageIn(reading.decoded);
    const items = candidates.map((match) => {
      const text = make('span', shownText(match.text));
      text.className = 'message';
      markLanguage(text, language);
      const button = make('button', make('span', text, make('small', meaningOf(reading, match.kind).means)));
      button.type = 'button';
      button.className = 'entry';
      button.addEventListener('click', () => this.#acts.pick(reading, match));
      return make('li', button);
    });
    const list = make('ul', ...items);
    list.className = 'plain-list';
    const rest =
      pages.length > 0 ? [make('h3', this.#words.noneOfThese), pageList(pages.slice(0, 3).map(this.#row), true)] : [];
    return [make('h2', this.#words.which), ...(part ? [part] : []), ...unknownNumber(reading), list, ...rest];
  }

  #pages({ pages, found, reading }: Extract<Reply, { kind: 'pages' }>): Node[] {
    const rows = pages.map(this.#row);
    const best = rows.slice(0, 3);
    const rest = rows.slice(3);
    return [
      make('h2', found.isWeak ? this.#words.nearest : this.#words.pages),
      ...unknownNumber(reading),
      ...unreadLanguage(reading, this.#words),
      pageList(best),
      ...(rest.length > 0 ? [folded(this.#words.others, [pageList(rest, true)])] : []),
      ...this.#notes(found),
    ];
  }

  #row = ({ id, path, title }: FoundPage): PageRow => ({ id, title, ...this.#acts.page(path) });

  /** What a reader should know of the search: what was put right, translated, cut, not found. */
  #notes(found: Found): HTMLElement[] {
    const words = this.#search;
    const notes: HTMLElement[] = [];
    if (found.corrected) {
      const exact = make('button', fill(words.instead, { query: found.asked }));
      exact.type = 'button';
      exact.className = 'tool';
      exact.addEventListener('click', () => this.#acts.exact());
      notes.push(make('p', fill(words.corrected, { words: found.corrected }), exact));
    }
    const meant = this.#acts.meant(found);
    if (meant) notes.push(make('p', fill(words.translated, { words: meant })));
    if (found.unknown.length > 0)
      notes.push(make('p', fill(words.unknown, { words: listOf(found.unknown, document.documentElement.lang) })));
    if (found.isCut) notes.push(make('p', fill(words.cut, { count: found.asked.length })));
    if (found.engine === 'failed') notes.push(make('p', words.failed));
    for (const note of notes) note.className = 'small';
    return notes;
  }

  /** Texts of other kinds, each a button that shows its reply. */
  #texts(title: string, kinds: readonly string[], reading: Explained, language: string | undefined): HTMLElement[] {
    const items = kinds.flatMap((kind) => {
      const text = reading.texts[kind]?.[0];
      if (text === undefined) return [];
      const button = make('button', shownText(text));
      button.type = 'button';
      button.className = 'message';
      markLanguage(button, language);
      button.addEventListener('click', () => this.#acts.pick(reading, { kind, prefix: undefined, text }));
      return [button];
    });
    const row = make('p', ...items);
    row.className = 'row';
    return [make('h3', title), row];
  }
}

/** What the build says of a kind of message. */
function factsOf({ answers }: Explained, kind: string) {
  return lookUp(answers.kinds, kind, 'kinds of messages in answers.json');
}

function meaningOf({ meanings }: Explained, kind: string) {
  return lookUp(meanings, kind, 'kinds of messages in meanings.json');
}

function sentencesIn(text: string): string[] {
  return text.match(/.+?(?:[.!?。](?=\s|$)|$)/gs)?.map((sentence) => sentence.trim()) ?? [text];
}

function folded(title: string, parts: readonly Node[]): HTMLElement {
  return make('details', make('summary', title), ...parts);
}

function labelled(label: string, text: string): HTMLElement {
  return make('p', make('b', label), ` ${text}`);
}

function link(href: string, text: string): HTMLElement {
  const anchor = make('a', text);
  anchor.href = href;
  return anchor;
}

/** What the reply asks of the box. */
interface Acts {
  pick: (reading: Explained, match: Match) => void;
  exact: () => void;
  /** What a query in another language was taken for. */
  meant: (found: Found) => string | undefined;
  /** Address and more of a page by its path inside the locale. */
  page: (path: string) => Omit<PageRow, 'id' | 'title'> & { title?: string };
}
