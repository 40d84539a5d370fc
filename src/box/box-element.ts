import { all, data, one, readJson } from '#browser/dom.ts';
import { languageOf } from '#i18n/language.ts';
import { guessLanguage } from '#messages/languages.ts';
import type { SearchWords } from '#search/words.ts';
import { AnsweringClient } from './answering-client.ts';
import { offerButtons } from './buttons-view.ts';
import { keepText, keptText } from './kept-text-view.ts';
import { pickedReply, type Reply } from './reply.ts';
import { ReplyView } from './reply-view.ts';
import type { BoxWords } from './words.ts';

const previewDelay = 200;

/**
 * The one box: a message is explained, own words lead to pages, in any language. What is typed is not
 * sent: it stays in the tab's history, on the page of the search behind the `#` of the address.
 */
export class MessageBox extends HTMLElement {
  #form = one<HTMLFormElement>(this, 'form');
  #field = one<HTMLTextAreaElement>(this, 'textarea');
  #language = one<HTMLSelectElement>(this, 'select');
  #status = one(this, '[role="status"]');
  #preview = one(this, '[data-preview]');
  #missing = one(this, '[data-missing]');
  #words = readJson<{ box: BoxWords; search: SearchWords }>(this);
  #isSearch = data(this, 'search') === 'yes';
  #answering = new AnsweringClient({
    answers: data(this, 'answers'),
    messages: data(this, 'messages'),
    languages: data(this, 'languages'),
    vocabulary: data(this, 'vocabulary'),
    titles: this.dataset['titles'],
    pagefind: data(this, 'pagefind'),
  });
  #view = new ReplyView(one(this, '[data-reply]'), this.#words.box, this.#words.search, {
    pick: (reading, match) => this.#show(pickedReply(reading, match)),
    exact: () => void this.#answer(true),
    page: (path) => ({ href: data(this, 'root') + path, note: this.#noteOf(path) }),
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was read off a photo: doubted for as long as it stands in the field as it was read. */
  #photo: Photo | undefined;
  /** Counts the answers, so that a slow one never overwrites a newer one. */
  #turn = 0;

  connectedCallback(): void {
    one<HTMLButtonElement>(this, '[type="submit"]').disabled = false;
    // What could not be made ready is loaded for the answer.
    const prepare = () => void this.#answering.ask('prepareMessages', this.#phone()).catch(() => undefined);
    if (navigator.connection?.saveData) this.#field.addEventListener('focus', prepare, { once: true });
    else prepare();
    this.#field.addEventListener('input', () => this.#typed());
    this.#field.addEventListener('keydown', (event) => {
      // Enter sends, as in any search; Shift and Enter begin a new line.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
    this.#language.addEventListener('change', () => void this.#answer());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    // The words of a photo are now in the field.
    this.#form.addEventListener('photo', (event) => {
      this.#photo = (event as CustomEvent<Photo>).detail;
      if (this.#photo.part) this.#submit();
    });
    offerButtons(this, this.#field, {
      pasted: () => this.#submit(),
      cleared: () => {
        this.#typed();
        this.#show(undefined);
        keepText({ text: '', isOffPhoto: false }, this.#isSearch);
      },
    });
    this.#typed();
    for (const change of ['popstate', 'hashchange']) addEventListener(change, () => this.#restore());
    this.#restore();
  }

  #submit(): void {
    const text = this.#field.value.trim();
    this.#missing.hidden = text !== '';
    this.#field.setAttribute('aria-invalid', String(text === ''));
    if (text === '') {
      this.#show(undefined);
      this.#field.focus();
      return;
    }
    keepText({ text, isOffPhoto: this.#photoOf(text) !== undefined }, this.#isSearch);
    void this.#answer();
  }

  /** Shows the text that the tab's history or the address has, with its reply. */
  #restore(): void {
    const { text, isOffPhoto } = keptText(this.#isSearch);
    this.#photo = isOffPhoto ? (this.#photoOf(text) ?? { text }) : undefined;
    if (text === this.#field.value.trim() && text !== '') return;
    this.#field.value = text;
    this.#typed();
    if (text === '') this.#show(undefined);
    else void this.#answer();
  }

  #photoOf(text: string): Photo | undefined {
    return this.#photo?.text === text ? this.#photo : undefined;
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const text = this.#field.value.trim();
    one(this, '[data-clear]').hidden = text === '';
    one(this, '[data-paste]').classList.toggle('spare', text !== '');
    this.#preview.hidden = true;
    if (text === '') return;
    this.#missing.hidden = true;
    this.#field.removeAttribute('aria-invalid');
    void this.#answering.ask('prepareSearch').catch(() => undefined);
    this.#timer = setTimeout(() => void this.#foretell(text), previewDelay);
  }

  /** Says in one line what a message that is being typed means, once it is clear. */
  async #foretell(text: string): Promise<void> {
    const turn = this.#turn;
    const meaning = await this.#answering
      .ask('meaningOf', text, this.#phone(), this.#photoOf(text) !== undefined)
      .catch(() => undefined);
    if (!meaning || turn !== this.#turn || text !== this.#field.value.trim()) return;
    this.#preview.textContent = meaning;
    this.#preview.hidden = false;
  }

  async #answer(isExact = false): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const text = this.#field.value.trim();
    if (text === '') return;
    this.#preview.hidden = true;
    this.#status.textContent = this.#words.box.searching;
    this.dataset['state'] = 'searching';
    this.#hold(true);
    const photo = this.#photoOf(text);
    const reply = await this.#answering
      .ask('replyTo', text, {
        phone: this.#phone(),
        languages: [document.documentElement.lang, ...navigator.languages].map(languageOf),
        isExact,
        isOffPhoto: photo !== undefined,
      })
      .catch((): Reply => ({ kind: 'failed' }));
    if (turn === this.#turn) this.#show(reply, photo?.part);
  }

  #show(reply: Reply | undefined, part?: HTMLElement): void {
    const heading = this.#view.show(reply, part);
    this.#status.textContent = '';
    this.dataset['state'] = reply ? 'done' : 'empty';
    this.#hold(false);
    for (const part of all(document, '[data-without-reply]'))
      part.hidden = reply !== undefined && reply.kind !== 'failed';
    if (!heading) return;
    one(this, '[data-reply]').scrollIntoView();
    heading.focus({ preventScroll: true });
    // Not before the reply is there. Where it cannot be loaded, as when the reader has already gone on, the links are plain ones.
    import('#journey/followed-client.ts').catch(() => undefined);
  }

  /** Until a reply is there, what stands below the box is not seen, so that nothing moves when it comes. */
  #hold(isHeld: boolean): void {
    for (const part of all(document, 'main > *')) {
      const isBelow = (this.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      part.classList.toggle('held', isHeld && isBelow);
    }
  }

  /** The reader's phone language: the one chosen, else the browser's where the readers of the page have such phones. */
  #phone(): string {
    const own = this.dataset['phones']?.split(' ');
    const known = own ?? Array.from(this.#language.options, (option) => option.value).filter(Boolean);
    return this.#language.value || guessLanguage(navigator.languages, known);
  }

  /** The summary of a page, where the list of all pages stands on this one. */
  #noteOf(path: string): string | undefined {
    return document.querySelector(`[data-path="${CSS.escape(path)}"] p`)?.textContent;
  }
}

/** A text that was read off a photo. */
interface Photo {
  text: string;
  /** Where it stands; of all that was read, or of a photo of before a reload, there is none. */
  part?: HTMLElement | undefined;
}

customElements.define('message-box', MessageBox);
