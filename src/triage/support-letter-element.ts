import { copyText } from '#browser/copy.ts';
import { checkImei } from './imei.ts';
import { writeLetter } from './letter.ts';
import type { Said } from './outline.ts';
import { all, data, one } from '#browser/dom.ts';

const wordNames = ['greeting', 'answers', 'tried', 'nothingTried', 'closing', 'blank'] as const;

/** The letter to Xiaomi's support. What is typed stays in the fields: it is neither sent nor kept. */
export class SupportLetter extends HTMLElement {
  #answers: Said = [];
  #tried: readonly string[] = [];

  connectedCallback(): void {
    this.addEventListener('input', () => this.#write());
    one(this, '[data-copy]').addEventListener('click', () => void copyText(this.#text(), one(this, '[data-copied]')));
    one(this, '[data-print]').addEventListener('click', () => print());
    one(this, '[data-download]').addEventListener('click', (event) =>
      this.#download(event.currentTarget as HTMLElement),
    );
    this.#write();
  }

  /** Takes over what the reader answered and tried. */
  describe(answers: Said, tried: readonly string[]): void {
    this.#answers = answers;
    this.#tried = tried;
    this.#write();
  }

  open(): void {
    one<HTMLDetailsElement>(this, 'details').open = true;
  }

  #write(): void {
    one(this, '[data-letter]').textContent = this.#text();
    const status = one(this, '[data-imei]');
    const imei = checkImei(one<HTMLInputElement>(this, '#letter-imei').value);
    const words = imei === 'empty' ? '' : data(status, imei);
    if (status.textContent !== words) status.textContent = words;
  }

  #text(): string {
    const letter = one(this, '[data-letter]');
    const fields = all<HTMLInputElement>(this, '[data-field]').map(
      (input) => [data(input, 'field'), input.value] as const,
    );
    const words = Object.fromEntries(wordNames.map((name) => [name, data(letter, name)]));
    return writeLetter(words as Record<(typeof wordNames)[number], string>, fields, this.#answers, this.#tried);
  }

  #download(button: HTMLElement): void {
    const address = URL.createObjectURL(new Blob([this.#text()], { type: 'text/plain' }));
    const link = Object.assign(document.createElement('a'), {
      href: address,
      download: data(button, 'download'),
    });
    link.click();
    URL.revokeObjectURL(address);
  }
}

customElements.define('support-letter', SupportLetter);
