import { copyText } from '#browser/copy.ts';
import { all, data, one } from '#browser/dom.ts';
import { loadJson, LoadOnce } from '#browser/load.ts';
import { printSheet } from '#browser/sheet.ts';
import { readImeis } from './imei.ts';
import { writeLetter, type LetterWords } from './letter.ts';
import type { LetterText } from './letter-in.ts';
import { looksSecret } from './secret.ts';

const wordNames = ['greeting', 'answers', 'tried', 'nothingTried', 'closing'] as const;

/** The letter to Xiaomi's support. What is typed stays in the fields: it is neither sent nor kept. */
export class SupportLetter extends HTMLElement {
  #told: Told = { answers: [], tried: [] };
  /** The letter's words where it is written in another language than the page. */
  #other: LetterText | undefined;
  #loads = new LoadOnce();

  connectedCallback(): void {
    this.querySelector('select')?.addEventListener(
      'change',
      ({ target }) => void this.#translate(target as HTMLSelectElement),
    );
    this.addEventListener('input', ({ target }) => {
      judge(target as HTMLInputElement, true);
      this.#write();
    });
    this.addEventListener('change', ({ target }) => judge(target as HTMLInputElement, false));
    this.#whenTapped('[data-copy]', () => void copyText(this.#text(), one(this, '[data-copied]')));
    this.#whenTapped('[data-print]', () => printSheet(this.#text()));
    this.#whenTapped('[data-download]', (button) => download(this.#text(), data(button, 'download')));
    // What was typed before this script arrived, or came back with the page.
    for (const input of this.#fields().filter(({ value }) => value !== '')) judge(input, true);
    this.#write();
  }

  /** Takes over what the reader answered and tried. */
  describe(told: Told): void {
    this.#told = told;
    this.#write();
  }

  /** Writes the letter in the language that is chosen. Where its words cannot be loaded, the choice goes back. */
  async #translate(select: HTMLSelectElement): Promise<void> {
    const address = select.value;
    const load = () => this.#loads.get(address, () => loadJson<LetterText>(address));
    this.#other = address === '' ? undefined : await load().catch(() => undefined);
    if (!this.#other) select.value = '';
    const { lang, dir } = select.selectedOptions[0] ?? select;
    Object.assign(one(this, '[data-letter]'), { lang, dir });
    this.#write();
  }

  #whenTapped(selector: string, act: (button: HTMLElement) => void): void {
    const button = one(this, selector);
    button.addEventListener('click', () => act(button));
  }

  #write(): void {
    one(this, '[data-letter]').textContent = this.#text();
  }

  #fields(): HTMLInputElement[] {
    return all<HTMLInputElement>(this, '[data-field]');
  }

  #text(): string {
    const letter = one(this, '[data-letter]');
    const other = this.#other;
    const fields = this.#fields().map(
      (input) =>
        [
          other?.fields[input.id.replace('letter-', '')] ?? data(input, 'field'),
          isImei(input) ? asWritten(input.value) : input.value,
        ] as const,
    );
    const words = Object.fromEntries(wordNames.map((name) => [name, data(letter, name)]));
    const { answers, tried } = this.#told;
    const said = answers.map(({ question, id, said: own }) => {
      const row = other?.questions[question];
      return row ? ([row.title, row.answers[id] ?? own[1]] as const) : own;
    });
    const titles = tried.map(({ id, title }) => other?.titles[id] ?? title);
    return writeLetter(other?.words ?? (words as Record<keyof LetterWords, string>), fields, said, titles);
  }
}

/** What the reader answered and tried, by ids and in the words of the page. */
export interface Told {
  answers: readonly { question: string; id: string; said: readonly [question: string, answer: string] }[];
  tried: readonly { id: string; title: string }[];
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
