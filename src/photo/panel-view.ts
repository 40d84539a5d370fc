import { data, make, one } from '#browser/dom.ts';
import { loadJson } from '#browser/load.ts';
import { addStyles } from '#browser/styles.ts';
import { guessLanguage } from '#messages/languages.ts';
import { lettersOf } from './letters.ts';
import { PhoneScreens } from './phone-screens-client.ts';
import { readPhoto } from './photo-view.ts';
import { PictureFault } from './pixels-view.ts';
import styles from './panel.css?inline';
import type { PhotoWords } from './words.ts';

addStyles(styles);

let current: AbortController | undefined;

/**
 * Reads a photo into the field of a form and asks the box about it. What happens is told in a panel inside `root`, in the words at an
 * address. A photo that comes while another is read takes its place.
 */
export async function readInto(root: HTMLElement, form: HTMLFormElement, file: File, address: string): Promise<void> {
  const words = await loadJson<PhotoWords>(address);
  current?.abort();
  const reading = new AbortController();
  current = reading;
  const panel = new Panel(root, words, () => reading.abort());
  const select = one<HTMLSelectElement>(form, 'select');
  const languages = languagesFor(select.value);
  const [own] = languages;
  const letters = own && lettersOf[own];
  if (!letters) return panel.end(words.unread);
  try {
    const folder = data(root, 'folder');
    const box = one(root.ownerDocument, 'message-box');
    const read = await readPhoto(file, {
      letters,
      folder,
      screens: new PhoneScreens(languages, { folder, answers: data(box, 'answers'), messages: data(box, 'messages') }),
      signal: reading.signal,
      tell: (step, share) => panel.tell(step, share),
    });
    // Cancelled, or another photo has come, while the words of phones were looked through.
    if (reading.signal.aborted) throw new PictureFault('cancelled');
    if (read.text === '') return panel.end(words.noText);
    panel.end(read.part ? words.mend : words.noMessage, read.part);
    const field = one<HTMLTextAreaElement>(form, 'textarea');
    const text = read.text.trim();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // The box reads on in the language of the phone.
    if (read.isSure && read.language && read.language !== own) select.value = read.language;
    form.dispatchEvent(new CustomEvent('photo', { detail: { text, part: read.part } }));
  } catch (error) {
    if (current === reading) panel.end(words[error instanceof PictureFault ? error.sentence : 'noNetwork']);
  }
}

/**
 * The phone languages that a photo may be in: the one chosen in the box, none where that is not read; else the first of the
 * browser's that is, and those with the same letters.
 */
function languagesFor(chosen: string): string[] {
  const all = Object.keys(lettersOf);
  if (chosen) return all.filter((language) => language === chosen);
  const first = guessLanguage(navigator.languages, all);
  return [first, ...all.filter((language) => language !== first && lettersOf[language] === lettersOf[first])];
}

/** Tells how far the reading is, in words and with a bar, and what came of it. */
class Panel {
  #words: PhotoWords;
  #said = make('p');
  #bar = make('progress');
  #work: HTMLElement;
  #root: HTMLElement;

  constructor(root: HTMLElement, words: PhotoWords, cancel: () => void) {
    this.#words = words;
    const button = make('button', words.cancel);
    button.type = 'button';
    button.className = 'tool';
    button.addEventListener('click', cancel);
    this.#bar.setAttribute('aria-label', words.loading);
    this.#work = make('p', this.#bar, button);
    this.#work.className = 'work';
    this.#root = make('div', this.#said, this.#work);
    this.#root.className = 'panel';
    this.#said.setAttribute('aria-live', 'polite');
    root.querySelector('.panel')?.remove();
    root.append(this.#root);
    this.tell('loading', 0);
  }

  tell(step: 'loading' | 'reading', share: number): void {
    this.#bar.value = share;
    // Said once a step, not at each percent.
    if (this.#said.textContent !== this.#words[step]) this.#said.textContent = this.#words[step];
  }

  end(sentence: string, part?: HTMLCanvasElement): void {
    this.#said.textContent = sentence;
    this.#work.remove();
    if (!part) return;
    part.setAttribute('role', 'img');
    part.setAttribute('aria-label', this.#words.part);
    this.#root.append(part);
  }
}
