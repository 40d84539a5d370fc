import { data, one } from '#browser/dom.ts';
import { renderAnswer } from './answer-view.ts';
import { guessLanguage } from './languages.ts';
import { MessageReader, type Explained } from './reader.ts';

const pause = 150;

/** The decoder: answers while the reader types or pastes. The text stays in the page: it is neither sent nor kept. */
export class MessageDecoder extends HTMLElement {
  #form = one<HTMLFormElement>(this, 'form');
  #field = one<HTMLTextAreaElement>(this, 'textarea');
  #language = one<HTMLSelectElement>(this, 'select');
  #clear = one(this, '[data-clear]');
  #answer = one(this, '[data-answer]');
  #status = one(this, '[role="status"]');
  #reader = new MessageReader(data(this, 'answers'), data(this, 'texts'));
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the readings, so that a slow one never overwrites a newer one. */
  #turn = 0;

  connectedCallback(): void {
    const available = Array.from(this.#language.options, (option) => option.value);
    this.#language.value = guessLanguage(navigator.languages, available);
    const prepare = () => {
      void this.#reader.prepare(this.#language.value);
      void this.#reader.prepareMeanings();
    };
    if (navigator.connection?.saveData) this.#field.addEventListener('focus', prepare, { once: true });
    else prepare();
    this.#field.addEventListener('input', () => this.#wait());
    this.#language.addEventListener('change', () => void this.#read());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#read();
    });
    this.#clear.addEventListener('click', () => this.#empty());
    // A page that comes back out of the browser's memory, or a reload, brings the text back.
    if (this.#field.value) void this.#read();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), pause);
  }

  async #read(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const text = this.#field.value.trim();
    this.#clear.hidden = !text;
    if (!text) {
      this.#show();
      return;
    }
    try {
      const own = await this.#reader.readOwn(text, this.#language.value);
      if (turn !== this.#turn) return;
      // What may still be found in another language is shown, but not said, before those are here.
      if (own.decoded.verdict === 'none') this.#show();
      else this.#show(await this.#reader.explain(own));
      const reading = own.decoded.verdict === 'sure' ? own : await this.#reader.read(text, this.#language.value);
      const explained = await this.#reader.explain(reading);
      if (turn === this.#turn) this.#status.textContent = this.#show(explained);
    } catch {
      if (turn !== this.#turn) return;
      this.#show();
      one(this, '[data-failed]').hidden = false;
    }
  }

  /** Shows an answer, or none. Gives back the sentence that says it in short. */
  #show(reading?: Explained): string {
    one(this, '[data-failed]').hidden = true;
    this.#status.textContent = '';
    this.#answer.hidden = !reading;
    if (reading) return renderAnswer(this.#answer, reading);
    this.#answer.replaceChildren();
    return '';
  }

  #empty(): void {
    this.#field.value = '';
    this.#field.focus();
    void this.#read();
  }
}

customElements.define('message-decoder', MessageDecoder);
