import { all, data, one } from '#browser/dom.ts';
import type { Answer } from './table.ts';

/** The form with all questions, of which it shows one at a time, and their words. */
export class QuestionForm {
  #form: HTMLFormElement;
  #act: (question: string, answer: string) => void;

  /** `act` hears the answer that the reader gives. */
  constructor(form: HTMLFormElement, act: (question: string, answer: string) => void) {
    this.#form = form;
    this.#act = act;
    form.addEventListener('submit', (event) => this.#submit(event));
    form.addEventListener('click', (event) => this.#click(event));
  }

  /** Shows a question, or no form where none is left, with the answer chosen that was `given` to it before, if any. */
  show(question: string | undefined, given: string | undefined, hasAnswers: boolean): void {
    for (const set of all(this.#form, 'fieldset')) set.hidden = set.dataset['question'] !== question;
    this.#form.hidden = question === undefined;
    one(this.#form, '[data-back]').hidden = !hasAnswers;
    // Nothing is ever chosen for the reader.
    for (const radio of all<HTMLInputElement>(this.#form, 'fieldset:not([hidden]) input'))
      radio.checked = radio.value === given;
  }

  /** Moves the focus to the question. False where none is shown. */
  focus(): boolean {
    if (this.#form.hidden) return false;
    one(this.#shown(), 'h2').focus();
    return true;
  }

  /** The words of an answer. */
  textOf({ question, id }: Answer): string {
    return one(this.#form, `[data-question="${question}"] [value="${id}"] ~ span [data-text]`).textContent;
  }

  /** A question and its answer in the words of the page. */
  saidOf(answer: Answer): [string, string] {
    return [one(this.#form, `[data-question="${answer.question}"] legend`).textContent.trim(), this.textOf(answer)];
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const set = this.#shown();
    const choice = set.querySelector<HTMLInputElement>('input:checked');
    one(set, '[data-missing]').hidden = Boolean(choice);
    if (choice) this.#act(data(set, 'question'), choice.value);
    else one(set, 'input').focus();
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest('[data-examples]');
    if (button) this.#toggleExamples(button);
    // A pointer's choice goes on at once. Keys only move the choice: their clicks count no press.
    const label = event.detail > 0 && target.closest('label');
    if (!label) return;
    const radio = one<HTMLInputElement>(label, 'input');
    // Else the label presses its radio once more, on the next question.
    if (target !== radio) event.preventDefault();
    radio.checked = true;
    this.#form.requestSubmit();
  }

  #toggleExamples(button: Element): void {
    const isShown = button.getAttribute('aria-expanded') === 'false';
    button.setAttribute('aria-expanded', String(isShown));
    for (const example of all(this.#shown(), '[data-example]')) example.hidden = !isShown;
  }

  #shown(): HTMLElement {
    return one(this.#form, 'fieldset:not([hidden])');
  }
}
