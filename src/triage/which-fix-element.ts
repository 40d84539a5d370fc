import { readQuery, walk, writeQuery } from './walk.ts';
import { rankArticles } from './ranking.ts';
import type { Answer, Table } from './table.ts';
import { ArticleList } from './article-list-view.ts';
import { all, one, readJson } from '#browser/dom.ts';
import { noJourney, withoutTried, withTried } from '#journey/journey.ts';
import { forgetAll, keepJourney, keepOpened, keptJourney } from '#journey/kept-journey-view.ts';
import { copyText } from '#browser/copy.ts';
import { outline } from './outline.ts';
import { QuestionForm } from './question-form-view.ts';

/** The questions of “which fix applies” beside the list of articles. The answers live in the address, what was tried in the tab. */
export class WhichFix extends HTMLElement {
  #table: Table = readJson(this);
  #form = new QuestionForm(one(this, 'form'), (question, answer) => {
    this.#given.set(question, answer);
    this.#go();
  });
  #letter = one<HTMLDetailsElement>(this, 'support-letter details');
  #given = new Map<string, string>();
  #asking: string | undefined;
  #list = new ArticleList(one(this, '.list'), (act, article) => this.#act(act, article));

  connectedCallback(): void {
    this.#letter.addEventListener('toggle', () => void this.#writeLetter());
    this.addEventListener('click', (event) => this.#click(event));
    // A browser that loads the page again, or takes it out of its memory, puts radios back as they were: before `pageshow`.
    // Meanwhile more may have been tried.
    addEventListener('pageshow', () => this.#show());
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
    // The same as at the foot of the page.
    else if (button.value === 'device') one(document, '[data-words] [value="device"]').click();
    else if (button.matches('[data-forget]')) this.#forget();
  }

  #forget(): void {
    forgetAll();
    this.#show();
    this.#list.focusFirst();
  }

  /** The answers that count. */
  #answers(): Answer[] {
    return walk(this.#table, this.#given).answers;
  }

  /** Goes to the next question, or back to one that is to be changed, as a step of its own in the browser's history. */
  #go(asking?: string): void {
    const query = writeQuery(this.#answers());
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
    const answers = this.#answers();
    const last = answers[answers.length - 1];
    if (last) this.#given.delete(last.question);
    this.#go();
  }

  #act(act: 'yes' | 'no' | 'untry' | 'open', article: string): void {
    if (act === 'open') return this.#keepList(article);
    const journey = keptJourney();
    if (act === 'yes') {
      keepJourney({ ...journey, list: noJourney.list, opened: '' });
      this.#show();
      return this.#list.solve(() => this.#forget());
    }
    keepJourney(act === 'no' ? withTried(journey, article) : withoutTried(journey, article));
    this.#show();
    if (act === 'no') this.#list.next();
    else this.#list.focus(article);
  }

  /** The list goes with the reader who opens one of its pages. Without an answer it is nobody's own. */
  #keepList(opened: string): void {
    const answers = this.#answers();
    if (answers.length === 0) return;
    const from = `which-fix/${writeQuery(answers)}`;
    const list = rankArticles(this.#table, answers).map(({ id }) => id);
    keepOpened({ list, opened, from, onward: `${from}#letter` });
  }

  #show(): void {
    this.#showQuestion();
    this.#showResult();
  }

  #showQuestion(): void {
    const { answers, next } = walk(this.#table, this.#given);
    const asking = answers.some((answer) => answer.question === this.#asking) ? this.#asking : next?.id;
    this.#form.show(asking, asking && this.#given.get(asking), answers.length > 0);
  }

  #showResult(): void {
    const { answers, next } = walk(this.#table, this.#given);
    this.#showAnswers(answers);
    this.#list.show(rankArticles(this.#table, answers), answers, keptJourney(), !next);
    if (this.#list.isExhausted || location.hash === '#letter') this.#letter.open = true;
    void this.#writeLetter();
  }

  /** The letter is loaded once it is opened. */
  async #writeLetter(): Promise<void> {
    if (!this.#letter.open) return;
    // Where it cannot be loaded, the part says so after a while (which-fix.css).
    const loaded = await import('./support-letter-element.ts').catch(() => undefined);
    const letter = one(this, 'support-letter');
    if (!loaded || !(letter instanceof loaded.SupportLetter)) return;
    const answers = this.#answers().map((answer) => ({ ...answer, said: this.#form.saidOf(answer) }));
    letter.describe({ answers, tried: this.#list.tried() });
  }

  #showAnswers(answers: readonly Answer[]): void {
    one(this, '[data-answers]').hidden = answers.length === 0;
    for (const row of all(this, '[data-given]')) {
      const answer = answers.find(({ question }) => question === row.dataset['given']);
      row.hidden = !answer;
      one(row, '[data-value]').textContent = answer ? this.#form.textOf(answer) : '';
    }
  }

  #focusHeading(): void {
    if (!this.#form.focus()) one(this, '#fixes').focus();
  }

  #outline(): string {
    const answers = this.#answers();
    const heading = (id: string) => one(this, id).textContent;
    return outline(
      location.href,
      [heading('#answers'), answers.map((answer) => this.#form.saidOf(answer))],
      [heading('#fixes'), this.#list.listed()],
    );
  }
}

customElements.define('which-fix', WhichFix);
