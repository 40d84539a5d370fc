import { all, data, one, readJson } from '#browser/dom.ts';
import { languageOf } from '#i18n/language.ts';
import { guessLanguage } from '#messages/languages.ts';
import { MessageReader, type Begun, type Explained } from '#messages/reader.ts';
import type { SearchWords } from '#search/words.ts';
import { finderFor, type Titles } from './finder-client.ts';
import { keepText, keptText } from './kept-text-view.ts';
import { pickedReply, replyTo, type Reply } from './reply.ts';
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
  #reader = new MessageReader(data(this, 'answers'), data(this, 'messages'));
  #finder = finderFor(this, (titles) => (this.#titles = titles));
  #view = new ReplyView(one(this, '[data-reply]'), this.#words.box, this.#words.search, {
    pick: (reading, match) => this.#show(pickedReply(reading, match)),
    exact: () => void this.#answer(true),
    // On a page in another language nobody asked in English: what the best page is known by there says it.
    meant: ({ translated, hits }) => (translated && this.dataset['phones'] ? hits[0]?.phrase : translated),
    page: (path) => ({ href: data(this, 'root') + path, note: this.#noteOf(path), ...this.#titles[path] }),
  });
  /** The titles of pages by path, where they are not those of the index. */
  #titles: Titles = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the answers, so that a slow one never overwrites a newer one. */
  #turn = 0;

  connectedCallback(): void {
    one<HTMLButtonElement>(this, '[type="submit"]').disabled = false;
    const prepare = () => void this.#reader.prepare(this.#phone());
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
    // The part of a photo whose words are now in the field.
    this.#form.addEventListener('photo', (event) => this.#submit((event as CustomEvent<HTMLElement>).detail));
    this.#offerButtons();
    for (const change of ['popstate', 'hashchange']) addEventListener(change, () => this.#restore());
    this.#restore();
  }

  /** Paste where the browser lets a page read the clipboard when asked; Clear where there is something. */
  #offerButtons(): void {
    const paste = one<HTMLButtonElement>(this, '[data-paste]');
    paste.hidden = typeof navigator.clipboard?.readText !== 'function';
    paste.addEventListener('click', () => {
      void navigator.clipboard.readText().then(
        (text) => {
          this.#field.value = text.trim();
          this.#submit();
        },
        // The reader said no, or the clipboard holds no text: the field is still there to paste into.
        () => this.#field.focus(),
      );
    });
    one(this, '[data-clear]').addEventListener('click', () => {
      this.#field.value = '';
      this.#field.focus();
      this.#typed();
      this.#show(undefined);
      keepText('', this.#isSearch);
    });
    this.#typed();
  }

  #submit(part?: HTMLElement): void {
    const text = this.#field.value.trim();
    this.#missing.hidden = text !== '';
    this.#field.setAttribute('aria-invalid', String(text === ''));
    if (text === '') {
      this.#show(undefined);
      this.#field.focus();
      return;
    }
    keepText(text, this.#isSearch);
    void this.#answer(false, part);
  }

  /** Shows the text that the tab's history or the address has, with its reply. */
  #restore(): void {
    const text = keptText(this.#isSearch);
    if (text === this.#field.value.trim() && text !== '') return;
    this.#field.value = text;
    this.#typed();
    if (text === '') this.#show(undefined);
    else void this.#answer();
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
    void this.#finder.prepare();
    this.#timer = setTimeout(() => void this.#foretell(text), previewDelay);
  }

  /** Says in one line what a message that is being typed means, once it is clear. */
  async #foretell(text: string): Promise<void> {
    const turn = this.#turn;
    const own = await this.#reader.readOwn(text, this.#phone()).catch(() => undefined);
    const reading = own?.reading;
    if (reading?.decoded.verdict !== 'sure') return;
    const explained = await this.#reader.explain(reading).catch(() => undefined);
    const meaning = explained?.meanings[reading.decoded.match.kind];
    if (!meaning || turn !== this.#turn || text !== this.#field.value.trim()) return;
    this.#preview.textContent = meaning.means;
    this.#preview.hidden = false;
  }

  async #answer(isExact = false, part?: HTMLElement): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const text = this.#field.value.trim();
    if (text === '') return;
    this.#preview.hidden = true;
    this.#status.textContent = this.#words.box.searching;
    this.dataset['state'] = 'searching';
    const reply = await this.#replyTo(text, isExact, part);
    if (turn === this.#turn) this.#show(reply);
  }

  /** The pages are searched only for what the messages of the reader's phone do not explain. */
  async #replyTo(text: string, isExact: boolean, part?: HTMLElement): Promise<Reply> {
    void this.#finder.prepare();
    const own = await this.#reader.readOwn(text, this.#phone(), part !== undefined).catch(() => undefined);
    const explained = own ? this.#explained(own) : Promise.resolve(undefined);
    const isAnswered = explained.then((reading) => reading?.decoded.verdict === 'sure');
    if (own?.reading.decoded.verdict === 'sure' && (await isAnswered)) return replyTo(await explained, undefined);
    const languages = [document.documentElement.lang, ...navigator.languages].map(languageOf);
    const found = this.#finder.find(text, { isExact, languages, isAnswered }).catch(() => undefined);
    return replyTo(await explained, (await isAnswered) ? undefined : await found, part);
  }

  /** What the decoder makes of a text, with what it means; none where that could not be loaded. */
  async #explained(own: Begun): Promise<Explained | undefined> {
    try {
      return await this.#reader.explain(await this.#reader.readOn(own, (text) => this.#finder.languagesOf(text)));
    } catch {
      return undefined;
    }
  }

  #show(reply: Reply | undefined): void {
    const heading = this.#view.show(reply);
    this.#status.textContent = '';
    this.dataset['state'] = reply ? 'done' : 'empty';
    for (const part of all(document, '[data-without-reply]'))
      part.hidden = reply !== undefined && reply.kind !== 'failed';
    if (!heading) return;
    one(this, '[data-reply]').scrollIntoView();
    heading.focus({ preventScroll: true });
    // Not before the reply is there. Where it cannot be loaded, as when the reader has already gone on, the links are plain ones.
    import('#journey/followed-client.ts').catch(() => undefined);
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

customElements.define('message-box', MessageBox);
