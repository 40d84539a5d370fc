import { copyText } from '#browser/copy.ts';
import { all, data, one } from '#browser/dom.ts';
import { printSheet } from '#browser/sheet.ts';
import { readImeis } from './imei.ts';
import { writeLetter } from './letter.ts';
import type { Said } from './outline.ts';
import { looksSecret } from './secret.ts';

const wordNames = ['greeting', 'answers', 'tried', 'nothingTried', 'closing'] as const;

/** The letter to Xiaomi's support. What is typed stays in the fields: it is neither sent nor kept. */
export class SupportLetter extends HTMLElement {
  #answers: Said = [];
  #tried: readonly string[] = [];

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      judge(target as HTMLInputElement, true);
      this.#write();
    });
    this.addEventListener('change', ({ target }) => judge(target as HTMLInputElement, false));
    this.#whenTapped('[data-copy]', () => void copyText(this.#text(), one(this, '[data-copied]')));
    this.#whenTapped('[data-print]', () => printSheet(this.#text()));
    this.#whenTapped('[data-download]', (button) => download(this.#text(), data(button, 'download')));
    this.#write();
  }

  /** Takes over what the reader answered and tried. */
  describe(answers: Said, tried: readonly string[]): void {
    this.#answers = answers;
    this.#tried = tried;
    this.#write();
  }

  #whenTapped(selector: string, act: (button: HTMLElement) => void): void {
    const button = one(this, selector);
    button.addEventListener('click', () => act(button));
  }

  #write(): void {
    one(this, '[data-letter]').textContent = this.#text();
  }

  #text(): string {
    const letter = one(this, '[data-letter]');
    const fields = all<HTMLInputElement>(this, '[data-field]').map(
      (input) => [data(input, 'field'), isImei(input) ? asWritten(input.value) : input.value] as const,
    );
    const words = Object.fromEntries(wordNames.map((name) => [name, data(letter, name)]));
    return writeLetter(words as Record<(typeof wordNames)[number], string>, fields, this.#answers, this.#tried);
  }
}

/** Says beside a field what is wrong with it, or that it is right. A number is not called too short while it is typed. */
function judge(input: HTMLInputElement, isTyping: boolean): void {
  const verdict = one(input.parentElement ?? input, '[data-verdict]');
  const state = isImei(input) ? readImeis(input.value).state : looksSecret(input.value) ? 'secret' : 'empty';
  const found = state === 'short' && isTyping ? 'empty' : state;
  const isFault = found !== 'empty' && found !== 'right';
  input.setAttribute('aria-invalid', String(isFault));
  verdict.classList.toggle('fault', isFault);
  one(verdict, '[role="status"]').textContent = found === 'empty' ? '' : data(verdict, found);
}

function isImei(input: HTMLElement): boolean {
  return input.id === 'letter-imei';
}

/** IMEIs without hyphens and spaces; what is none stays as it was typed. */
function asWritten(value: string): string {
  const { state, numbers } = readImeis(value);
  return state === 'short' ? value : numbers.join(' / ');
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

customElements.define('support-letter', SupportLetter);
