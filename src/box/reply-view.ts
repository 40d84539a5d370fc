import { make, replaceContent } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { listOf } from '#i18n/list.ts';
import type { SearchWords } from '#search/words.ts';
import { candidateList, messageReply, type Pick } from './message-reply-view.ts';
import { linkTo, pageList, toOtherDevice, ways, type PageRow } from './page-list-view.ts';
import type { FoundPage, Reply, SearchNotes } from './reply.ts';
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

  /** Shows a reply, or none. Returns its heading, which is to be read first. `part` is where a text that was read off a photo stands on it. */
  show(reply: Reply | undefined, part?: HTMLElement): HTMLElement | undefined {
    this.#root.hidden = !reply;
    this.#passOn(reply);
    if (!reply) {
      replaceContent(this.#root);
      return undefined;
    }
    replaceContent(this.#root, ...this.#partsOrFailure(reply, part));
    const heading = this.#root.querySelector('h2');
    if (heading) heading.tabIndex = -1;
    return heading ?? undefined;
  }

  /**
   * What is shared, opened on another device or printed with a reply: the kind of message it is about, by its place in the list of
   * messages, or the page that own words are best answered by; never what was typed.
   */
  #passOn(reply: Reply | undefined): void {
    delete this.#root.dataset['passedOn'];
    const address = reply && this.#addressOf(reply);
    if (address !== undefined) this.#root.dataset['passedOn'] = new URL(address, location.href).href;
  }

  #addressOf(reply: Reply): string | undefined {
    if (reply.kind === 'message') return `${reply.reading.answers.addresses.messages}#${reply.match.kind}`;
    if (reply.kind !== 'pages') return undefined;
    const [best] = reply.pages;
    return best && this.#acts.page(best.path).href;
  }

  /** Data of another build than the page's may lack what the page asks of it. */
  #partsOrFailure(reply: Reply, part: HTMLElement | undefined): Node[] {
    try {
      return [...this.#partsOf(reply, part), ...guideInItsLanguage(reply)];
    } catch {
      return failure(this.#words);
    }
  }

  #partsOf(reply: Reply, part: HTMLElement | undefined): Node[] {
    if (reply.kind === 'message') return messageReply(reply, this.#words, this.#acts.pick);
    if (reply.kind === 'candidates') return this.#candidates(reply, part);
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
      make('p', linkTo(`${href}#elsewhere`, this.#words.elsewhere)),
    ];
  }

  #candidates(
    { reading, candidates, pages }: Extract<Reply, { kind: 'candidates' }>,
    part: HTMLElement | undefined,
  ): Node[] {
    const rest =
      pages.length > 0 ? [make('h3', this.#words.noneOfThese), pageList(pages.slice(0, 3).map(this.#row), true)] : [];
    return [
      make('h2', this.#words.which),
      ...(part ? [part] : []),
      ...unknownNumber(reading),
      candidateList(reading, candidates, this.#acts.pick),
      ...rest,
    ];
  }

  #pages({ pages, notes, reading }: Extract<Reply, { kind: 'pages' }>): Node[] {
    const rows = pages.map(this.#row);
    const best = rows.slice(0, 3);
    const rest = rows.slice(3);
    return [
      make('h2', notes.isWeak ? this.#words.nearest : this.#words.pages),
      ...unknownNumber(reading),
      ...unreadLanguage(reading, this.#words),
      pageList(best),
      ...(rest.length > 0 ? [make('details', make('summary', this.#words.others), pageList(rest, true))] : []),
      ways(toOtherDevice()),
      ...this.#notes(notes),
    ];
  }

  #row = ({ path, ...page }: FoundPage): PageRow => ({ ...page, ...this.#acts.page(path) });

  /** What a reader should know of the search: what was put right, translated, cut, not found. */
  #notes(found: SearchNotes): HTMLElement[] {
    const words = this.#search;
    const notes: HTMLElement[] = [];
    if (found.corrected) {
      const exact = make('button', fill(words.instead, { query: found.asked }));
      exact.type = 'button';
      exact.className = 'tool';
      exact.addEventListener('click', () => this.#acts.exact());
      notes.push(make('p', fill(words.corrected, { words: found.corrected }), exact));
    }
    if (found.meant) notes.push(make('p', fill(words.translated, { words: found.meant })));
    if (found.unknown.length > 0)
      notes.push(make('p', fill(words.unknown, { words: listOf(found.unknown, document.documentElement.lang) })));
    if (found.isCut) notes.push(make('p', fill(words.cut, { count: found.asked.length })));
    if (found.engine === 'failed') notes.push(make('p', words.failed));
    for (const note of notes) note.className = 'small';
    return notes;
  }
}

/** What the reply asks of the box. */
interface Acts {
  pick: Pick;
  exact: () => void;
  /** Address and note of a page by its path inside the locale. */
  page: (path: string) => { href: string; note: string | undefined };
}
