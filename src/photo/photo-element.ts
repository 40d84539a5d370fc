import { data, one, replaceContent } from '#browser/dom.ts';
import { guessLanguage } from '#messages/languages.ts';
import { lettersOf } from './letters.ts';
import { canReadPhotos } from './support.ts';
import type { PhotoWords } from './words.ts';

/**
 * Reads a photo of the phone's screen into the field of the form it stands in: taken, chosen, dropped or pasted. What does the
 * reading is loaded when a picture is there. Where a browser lacks what it takes, nothing of it is shown.
 */
export class PhotoReader extends HTMLElement {
  #words = JSON.parse(data(this, 'words')) as PhotoWords;
  #file = one<HTMLInputElement>(this, 'input');
  #said = one(this, '[data-said]');
  #work = one(this, '[data-work]');
  #bar = one<HTMLProgressElement>(this, 'progress');
  #part = one(this, '[data-part]');
  #reading: AbortController | undefined;

  connectedCallback(): void {
    const form = this.closest('form');
    if (!form || !canReadPhotos()) return;
    this.hidden = false;
    const button = one<HTMLButtonElement>(form, '[data-photo]');
    button.hidden = false;
    button.addEventListener('click', () => this.#file.click());
    one(this, '[data-cancel]').addEventListener('click', () => this.#reading?.abort());
    this.#file.addEventListener('change', () => {
      this.#take(form, this.#file.files?.[0]);
      // The same picture can be chosen again.
      this.#file.value = '';
    });
    form.addEventListener('paste', (event) => this.#offered(form, event, event.clipboardData));
    form.addEventListener('drop', (event) => this.#offered(form, event, event.dataTransfer));
    form.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }

  /** Takes the picture in what was pasted or dropped; text goes its usual way. */
  #offered(form: HTMLFormElement, event: Event, offered: DataTransfer | null): void {
    const [file] = offered?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.#take(form, file);
  }

  #take(form: HTMLFormElement, file: File | undefined): void {
    if (file) void this.#read(form, file);
  }

  async #read(form: HTMLFormElement, file: File): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#tell('loading', 0);
    replaceContent(this.#part);
    try {
      const { readPhoto } = await import('./photo-view.ts');
      const read = await readPhoto(file, {
        language: this.#language(form),
        folder: data(this, 'folder'),
        answers: data(this, 'answers'),
        messages: data(this, 'messages'),
        signal: reading.signal,
        tell: (step, share) => this.#tell(step, share),
      });
      if (this.#reading !== reading) return;
      this.#say(read.isMessage ? this.#words.mend : read.text === '' ? this.#words.noText : this.#words.noMessage);
      if (read.part) replaceContent(this.#part, read.part);
      if (read.text === '') return;
      const field = one<HTMLTextAreaElement>(form, 'textarea');
      field.value = read.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (read.isMessage) form.requestSubmit();
    } catch (error) {
      if (this.#reading === reading) this.#say(this.#sentenceOf(error));
    }
  }

  #tell(step: 'loading' | 'reading', share: number): void {
    this.#work.hidden = false;
    this.#bar.value = share;
    // Said once a step, not at each percent.
    if (this.#said.textContent !== this.#words[step]) this.#said.textContent = this.#words[step];
  }

  #say(sentence: string): void {
    this.#work.hidden = true;
    this.#said.textContent = sentence;
  }

  #sentenceOf(error: unknown): string {
    const sentence = error instanceof Error && 'sentence' in error ? String(error.sentence) : 'noNetwork';
    return this.#words[sentence as keyof PhotoWords];
  }

  /** The language chosen in the box, else the first of the browser's whose letters are read. */
  #language(form: HTMLFormElement): string {
    const { value } = one<HTMLSelectElement>(form, 'select');
    const known = Object.keys(lettersOf);
    return guessLanguage(value ? [value] : navigator.languages, known);
  }
}

customElements.define('photo-reader', PhotoReader);
