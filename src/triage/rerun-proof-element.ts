import { fill } from '#i18n/fill.ts';
import { data, one, readJson } from '#browser/dom.ts';
import { yieldToMain } from '#browser/yield.ts';
import { proveCombinations } from './proof.ts';
import type { Table } from './table.ts';

/** The button that runs the proof in the reader's own browser, a slice at a time so that the page stays alive. */
class RerunProof extends HTMLElement {
  connectedCallback(): void {
    const button = one<HTMLButtonElement>(this, 'button');
    button.addEventListener('click', () => void this.#run(button));
  }

  async #run(button: HTMLButtonElement): Promise<void> {
    button.setAttribute('aria-disabled', 'true');
    if (this.dataset['busy']) return;
    this.dataset['busy'] = 'yes';
    const table = readJson<Table>(this);
    const status = one(this, '[role="status"]');
    const say = (state: string, values: Record<string, string>) =>
      (status.textContent = fill(data(this, state), values));
    let count = '';
    let broken = 0;
    for (const proof of proveCombinations(table)) {
      count = proof.combinations.toLocaleString(document.documentElement.lang);
      broken = proof.broken.length;
      say('running', { count });
      await yieldToMain();
    }
    say(broken === 0 ? 'passed' : 'failed', { count, broken: String(broken) });
    button.removeAttribute('aria-disabled');
    delete this.dataset['busy'];
  }
}

customElements.define('rerun-proof', RerunProof);
