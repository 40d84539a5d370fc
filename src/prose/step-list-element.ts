import { all, data, make } from '#browser/dom.ts';
import { keep, kept } from '#browser/kept.ts';
import { fill } from '#i18n/fill.ts';

/** Steps that can be ticked off by a tap on their number. The ticks stay in this tab. */
class StepList extends HTMLElement {
  connectedCallback(): void {
    const list = all(document, 'step-list').indexOf(this);
    all(this, ':scope > ol > li').forEach((step, at) =>
      this.#addTick(step, at + 1, `${location.pathname}#${list}.${at}`),
    );
  }

  #addTick(step: HTMLElement, number: number, id: string): void {
    const tick = Object.assign(make('button'), { type: 'button', className: 'tick' });
    tick.setAttribute('aria-label', fill(data(this, 'done'), { number }));
    const show = (isDone: boolean) => {
      step.classList.toggle('done', isDone);
      tick.setAttribute('aria-pressed', String(isDone));
    };
    show(ticked().includes(id));
    tick.addEventListener('click', () => {
      const others = ticked().filter((other) => other !== id);
      const isDone = !step.classList.contains('done');
      keep('sessionStorage', 'steps', isDone ? [...others, id] : others);
      show(isDone);
    });
    // Behind the text: the keyboard comes to it after the step.
    step.append(tick);
  }
}

/** The ids of the steps that were ticked off in this tab. */
function ticked(): string[] {
  const value = kept('sessionStorage', 'steps');
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

customElements.define('step-list', StepList);
