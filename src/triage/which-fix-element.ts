import { readQuery, walk, writeQuery } from './journey.ts';
import { rankArticles } from './ranking.ts';
import type { Answer, Table } from './table.ts';
import { ArticleList } from './article-list-view.ts';
import { all, data, one, readJson } from '#browser/dom.ts';
import { copyText } from '#browser/copy.ts';
import { outline } from './outline.ts';
import { SupportLetter } from './support-letter-element.ts';
import { Tried } from './tries-view.ts';

/** The questions of “which fix applies” beside the list of articles. The answers live in the address, what was tried in the tab. */
export class WhichFix extends HTMLElement {
  #table: Table = readJson(this);
  #form = one<HTMLFormElement>(this, 'form');
  #given = new Map<string, string>();
  #asking: string | undefined;
  #tried = new Tried(this.#table.articles.map(({ id }) => id));
  #list = new ArticleList(one(this, '.list'), (act, article) => this.#act(act, article));

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => this.#answer(event));
    this.addEventListener('click', (event) => this.#click(event));
    // A browser that loads the page again, or takes it out of its memory, puts radios back as they were: before `pageshow`.
    addEventListener('pageshow', () => this.#showQuestion());
    addEventListener('popstate', () => {
      this.#readAddress();
      this.#focusHeading();
    });
    this.#readAddress();
  }

  #readAddress(): void {
    this.#given = readQuery(this.#table, location.search);
    this.#asking = history.state?.asking;
    this.#show();
  }

  #answer(event: SubmitEvent): void {
    event.preventDefault();
    const id = this.#current();
    const set = this.#fieldset(id);
    const choice = set.querySelector<HTMLInputElement>('input:checked');
    one(set, '[data-missing]').hidden = Boolean(choice);
    if (!choice) {
      one(set, 'input').focus();
      return;
    }
    this.#given.set(id, choice.value);
    this.#go();
  }

  #click({ target }: Event): void {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    const { change } = button.dataset;
    if (change) this.#go(change);
    else if (button.matches('[data-back]')) this.#back();
    else if (button.matches('[data-again]')) {
      this.#given.clear();
      this.#go();
    } else if (button.matches('.list [data-copy]')) void copyText(this.#outline(), one(this, '.list [data-copied]'));
    else if (button.matches('.list [data-print]')) print();
    else if (button.matches('[data-forget] button')) {
      this.#tried.forget();
      this.#show();
      this.#list.focusFirst();
    }
  }

  /** Goes to the next question, or back to one that is to be changed, as a step of its own in the browser's history. */
  #go(asking?: string): void {
    const query = writeQuery(walk(this.#table, this.#given).answers);
    const steps = (history.state?.steps ?? 0) + 1;
    history.pushState({ asking, steps }, '', `${location.pathname}${query}`);
    this.#asking = asking;
    this.#showQuestion();
    this.#focusHeading();
    // The reader sees the next question first; on a slow phone the list would hold it up.
    requestAnimationFrame(() => setTimeout(() => this.#showResult()));
  }

  #back(): void {
    if (history.state?.steps) return history.back();
    const { answers } = walk(this.#table, this.#given);
    const last = answers[answers.length - 1];
    if (last) this.#given.delete(last.question);
    this.#go();
  }

  #act(act: 'yes' | 'no' | 'untry', article: string): void {
    if (act === 'yes') return this.#list.solve();
    if (act === 'no') this.#tried.add(article);
    else this.#tried.remove(article);
    this.#show();
    if (act === 'no') this.#list.next();
    else this.#list.focus(article);
  }

  #show(): void {
    this.#showQuestion();
    this.#showResult();
  }

  #showQuestion(): void {
    const { answers, next } = walk(this.#table, this.#given);
    const asking = answers.some((answer) => answer.question === this.#asking) ? this.#asking : next?.id;
    for (const set of all(this.#form, 'fieldset')) set.hidden = set.dataset['question'] !== asking;
    this.#form.hidden = !asking;
    one(this.#form, '[data-back]').hidden = answers.length === 0;
    if (asking) this.#check(asking);
  }

  #showResult(): void {
    const { answers, next } = walk(this.#table, this.#given);
    this.#showAnswers(answers);
    this.#list.show(rankArticles(this.#table, answers), answers, this.#tried.articles, !next);
    const letter = this.querySelector('support-letter');
    if (!(letter instanceof SupportLetter)) return;
    letter.describe(this.#said(answers), this.#list.triedTitles());
    if (this.#list.isExhausted) letter.open();
  }

  /** Chooses the answer given to a question, or none: nothing is ever chosen for the reader. */
  #check(question: string): void {
    for (const radio of all<HTMLInputElement>(this.#fieldset(question), 'input')) {
      radio.checked = radio.value === this.#given.get(question);
    }
  }

  #showAnswers(answers: readonly Answer[]): void {
    one(this, '[data-answers]').hidden = answers.length === 0;
    for (const row of all(this, '[data-given]')) {
      const answer = answers.find(({ question }) => question === row.dataset['given']);
      row.hidden = !answer;
      one(row, '[data-value]').textContent = answer ? this.#text(answer) : '';
    }
  }

  #focusHeading(): void {
    const set = this.#form.hidden ? undefined : this.#fieldset(this.#current());
    one(set ?? this, set ? 'legend :first-child' : '#fixes').focus();
  }

  #current(): string {
    return data(one(this.#form, 'fieldset:not([hidden])'), 'question');
  }

  #fieldset(question: string): HTMLElement {
    return one(this.#form, `[data-question="${question}"]`);
  }

  #text({ question, id }: Answer): string {
    return one(this.#fieldset(question), `input[value="${id}"] + * [data-text]`).textContent;
  }

  #said(answers: readonly Answer[]): [string, string][] {
    return answers.map((answer) => [
      one(this.#fieldset(answer.question), 'legend').textContent.trim(),
      this.#text(answer),
    ]);
  }

  #outline(): string {
    const { answers } = walk(this.#table, this.#given);
    const heading = (id: string) => one(this, id).textContent;
    return outline(location.href, [heading('#answers'), this.#said(answers)], [heading('#fixes'), this.#list.listed()]);
  }
}

customElements.define('which-fix', WhichFix);
