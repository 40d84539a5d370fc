import { fillCount, fill, type CountTexts } from '#i18n/fill.ts';
import { all, data, make, one, replaceContent } from '#browser/dom.ts';
import { lastResort } from '#ids.ts';
import type { Journey } from '#journey/journey.ts';
import { reasonsFor, type Listed } from './ranking.ts';
import { pointsOf, type Answer } from './table.ts';

/** Proposals in sight: the first as a card and two as rows. The others are folded. */
const mostInSight = 3;

/** The list of articles on the page: its order, reasons, what is ruled out, and what each did for the reader. */
export class ArticleList {
  #root: HTMLElement;
  #list: HTMLElement;
  #entries: Map<string, HTMLElement>;
  #restTitle = make('summary');
  #restList = make('ol');
  #rest = make('li', make('details', this.#restTitle, this.#restList));
  /** Whether every article but support was tried in vain. */
  isExhausted = false;

  /** `act` hears what the reader says of an article: it worked, it did not, or not tried after all; or that they open it. */
  constructor(root: HTMLElement, act: (act: Act, article: string) => void) {
    this.#root = root;
    this.#list = one(root, 'ol');
    this.#entries = new Map(all(root, '[data-article]').map((entry) => [data(entry, 'article'), entry]));
    this.#list.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const entry = target.closest<HTMLElement>('[data-article]');
      const said = target.closest('h3 a') ? 'open' : acts.find((name) => target.closest(`[data-${name}]`));
      if (entry && said) act(said, data(entry, 'article'));
    });
    one(root, '[data-tools]').hidden = false;
  }

  /**
   * Shows the ranked articles: the best as a card once no question is left (`isDone`), those tried in vain at the end.
   * The one opened last is asked about.
   */
  show(listed: readonly Listed[], answers: readonly Answer[], journey: Journey, isDone: boolean): void {
    const ids = listed.map(({ id }) => id);
    const tried = ids.filter((id) => journey.tried.includes(id));
    const open = ids.filter((id) => !tried.includes(id));
    for (const [id, entry] of this.#entries) {
      const place = open.indexOf(id);
      const isTried = tried.includes(id);
      entry.hidden = !ids.includes(id);
      entry.classList.toggle('best', isDone && place === 0);
      entry.classList.toggle('tried', isTried);
      one(entry, '[data-worked]').hidden = isTried || id !== journey.opened || answers.length === 0;
      one(entry, '[data-tried]').hidden = !isTried;
      showReason(entry, strongestFor(id, answers));
    }
    const rest = open.slice(mostInSight);
    this.#rest.hidden = rest.length === 0;
    this.#restTitle.textContent = fill(this.#words('rest'), { count: rest.length });
    arrange(this.#list, [
      ...this.#entriesOf(open.slice(0, mostInSight)),
      this.#rest,
      ...this.#entriesOf(tried),
      ...[...this.#entries.values()].filter((entry) => entry.hidden),
    ]);
    arrange(this.#restList, this.#entriesOf(rest));
    const ruledOut = one(this.#root, '[data-ruled-out]');
    ruledOut.hidden = showAnswered(ruledOut, answers) === 0;
    this.isExhausted = tried.length > 0 && open.every((id) => id === lastResort);
    one(this.#root, '[data-failed]').hidden = !this.isExhausted;
    replaceContent(one(this.#root, '[data-back-in]'));
    one(this.#root, '[data-kept]').hidden = journey.list.length + journey.tried.length === 0;
    this.#say(open.length, isDone);
  }

  /** It worked: what to do now. Where that cannot be loaded, the status says at least so much. */
  solve(forget: () => void): void {
    const place = one(this.#root, '[data-back-in]');
    one(this.#root, '[data-status]').textContent = this.#words('solved');
    import('#journey/back-in-view.ts')
      .then(({ showBackIn }) => showBackIn(place, data(place, 'backIn'), forget))
      .catch(() => one(this.#root, 'h2').focus());
  }

  /** Says which article comes next, and goes there. */
  next(): void {
    const link = this.#first();
    one(this.#root, '[data-status]').textContent = fill(this.#words('next'), { title: link.textContent.trim() });
    link.focus();
  }

  focusFirst(): void {
    this.#first().focus();
  }

  focus(article: string): void {
    this.#entries.get(article)?.querySelector('a')?.focus();
  }

  /** The articles on show or folded, with their addresses and the reasons on show. */
  listed(): { title: string; address: string; reasons: string[] }[] {
    return all(this.#list, '[data-article]:not([hidden])').map((entry) => {
      const link = one<HTMLAnchorElement>(entry, 'h3 a');
      const reasons = all(entry, 'ul > li:not([hidden]) [data-reason]').map((reason) => reason.textContent);
      return { title: link.textContent.trim(), address: link.href, reasons };
    });
  }

  /** What was tried in vain. */
  tried(): { id: string; title: string }[] {
    return all(this.#list, '.tried').map((entry) => ({
      id: data(entry, 'article'),
      title: one(entry, 'h3').textContent.trim(),
    }));
  }

  #entriesOf(ids: readonly string[]): HTMLElement[] {
    return ids.map((id) => one(this.#root, `[data-article="${id}"]`));
  }

  #first(): HTMLElement {
    return one(this.#list, '[data-article]:not([hidden]) a');
  }

  #say(count: number, isDone: boolean): void {
    const texts = JSON.parse(this.#words(isDone ? 'done' : 'open')) as CountTexts;
    one(this.#root, '[data-status]').textContent = fillCount(texts, count, document.documentElement.lang);
  }

  #words(name: string): string {
    return data(one(this.#root, '[data-status]'), name);
  }
}

const acts = ['yes', 'no', 'untry'] as const;

/** Puts elements into a parent in order, without touching those that stand right. */
function arrange(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  elements.forEach((element, place) => {
    const there = parent.children[place];
    if (element !== there) parent.insertBefore(element, there ?? null);
  });
}

/** The answer that speaks most for an article, the earlier of two alike; none where no answer does. */
function strongestFor(article: string, answers: readonly Answer[]): Answer | undefined {
  const [strongest] = reasonsFor(article, answers).sort((a, b) => pointsOf(b, article) - pointsOf(a, article));
  return strongest;
}

/** Shows the reason that an answer gives; where there is none, what holds at any time. */
function showReason(entry: HTMLElement, answer: Answer | undefined): void {
  const shown = showAnswered(entry, answer ? [answer] : []);
  for (const usual of all(entry, '[data-usual]')) usual.hidden = shown > 0;
}

/** Shows what belongs to the given answers and hides what belongs to others. Returns how many are on show. */
function showAnswered(root: HTMLElement, answers: readonly Answer[]): number {
  const given = answers.map(({ question, id }) => `${question}.${id}`);
  const entries = all(root, '[data-answer]');
  for (const entry of entries) entry.hidden = !given.includes(data(entry, 'answer'));
  return entries.filter((entry) => !entry.hidden).length;
}

type Act = (typeof acts)[number] | 'open';
