import { fillCount, fill, type CountTexts } from '#i18n/fill.ts';
import { all, data, one } from '#browser/dom.ts';
import { lastResort } from '#ids.ts';
import { reasonsFor, type Listed } from './ranking.ts';
import type { Answer } from './table.ts';

/** The list of articles on the page: its order, reasons, what is ruled out, and what each did for the reader. */
export class ArticleList {
  #root: HTMLElement;
  #entries: Map<string, HTMLElement>;
  /** Whether every article but support was tried in vain. */
  isExhausted = false;

  /** `act` hears what the reader says of an article: it worked, it did not, or not tried after all. */
  constructor(root: HTMLElement, act: (act: Act, article: string) => void) {
    this.#root = root;
    this.#entries = new Map(all(root, '[data-article]').map((entry) => [data(entry, 'article'), entry]));
    one(root, 'ol').addEventListener('click', ({ target }) => {
      const entry = target instanceof Element && target.closest<HTMLElement>('[data-article]');
      const said = target instanceof Element && acts.find((name) => target.closest(`[data-${name}]`));
      if (entry && said) act(said, data(entry, 'article'));
    });
    one(root, '[data-tools]').hidden = false;
  }

  /** Shows the ranked articles, those tried in vain at the end. `isDone` when no question is left. */
  show(listed: readonly Listed[], answers: readonly Answer[], tried: ReadonlySet<string>, isDone: boolean): void {
    const ordered = [...listed.filter(({ id }) => !tried.has(id)), ...listed.filter(({ id }) => tried.has(id))];
    for (const entry of this.#entries.values()) entry.hidden = true;
    for (const { id } of ordered) {
      const entry = this.#entries.get(id);
      if (!entry) continue;
      const because = reasonsFor(id, answers);
      entry.hidden = false;
      entry.classList.toggle('tried', tried.has(id));
      one(entry, '[data-worked]').hidden = answers.length === 0 || tried.has(id);
      one(entry, '[data-tried]').hidden = !tried.has(id);
      for (const usual of all(entry, '[data-usual]')) usual.hidden = because.length > 0;
      showAnswered(entry, because);
    }
    this.#order(ordered.map(({ id }) => id));
    one(this.#root, '[data-ruled-out]').hidden = showAnswered(one(this.#root, '[data-ruled-out]'), answers) === 0;
    this.isExhausted = tried.size > 0 && listed.every(({ id }) => tried.has(id) || id === lastResort);
    one(this.#root, '[data-failed]').hidden = !this.isExhausted;
    one(this.#root, '[data-solved]').hidden = true;
    one(this.#root, '[data-forget]').hidden = tried.size === 0;
    this.#say(listed.length - listed.filter(({ id }) => tried.has(id)).length, isDone);
  }

  /** It worked: thanks, and how to keep it so. */
  solve(): void {
    const solved = one(this.#root, '[data-solved]');
    solved.hidden = false;
    one(solved, 'h3').focus();
  }

  /** Says which article comes next, and goes there. */
  next(): void {
    const link = this.#first();
    one(this.#root, '[data-status]').textContent = fill(this.#words('next'), { title: link.textContent });
    link.focus();
  }

  focusFirst(): void {
    this.#first().focus();
  }

  focus(article: string): void {
    this.#entries.get(article)?.querySelector('a')?.focus();
  }

  /** The articles on show, with their addresses and the reasons on show. */
  listed(): { title: string; address: string; reasons: string[] }[] {
    return all(this.#root, '[data-article]:not([hidden])').map((entry) => {
      const link = one<HTMLAnchorElement>(entry, 'h3 a');
      const reasons = all(entry, 'ul > li:not([hidden]) [data-reason]').map((reason) => reason.textContent);
      return { title: link.textContent, address: link.href, reasons };
    });
  }

  triedTitles(): string[] {
    return all(this.#root, '.tried h3').map((heading) => heading.textContent);
  }

  /** Puts the entries on show in order, without touching those that stand right. */
  #order(ids: readonly string[]): void {
    const list = one(this.#root, 'ol');
    ids.forEach((id, place) => {
      const entry = this.#entries.get(id);
      const there = list.children[place];
      if (entry && entry !== there) list.insertBefore(entry, there ?? null);
    });
  }

  #first(): HTMLElement {
    return one(this.#root, '[data-article]:not([hidden]) a');
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

/** Shows what belongs to the given answers and hides what belongs to others. Returns how many are on show. */
function showAnswered(root: HTMLElement, answers: readonly Answer[]): number {
  const given = answers.map(({ question, id }) => `${question}.${id}`);
  const entries = all(root, '[data-answer]');
  for (const entry of entries) entry.hidden = !given.includes(data(entry, 'answer'));
  return entries.filter((entry) => !entry.hidden).length;
}

type Act = (typeof acts)[number];
