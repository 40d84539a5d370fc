import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** Milliseconds that a page has to show what a journey waits for, and a worker to store the site. */
export interface Patience {
  page: number;
  worker: number;
}

/** What a failed journey tells of the page. */
const shown = '`${location}, where it says: ${document.body.innerText.slice(0, 600)}`';

/** A page as a reader has it: pointed at, typed into and looked at, in any browser. */
export class Page {
  #driver: Driver;
  #patience: Patience;

  constructor(driver: Driver, patience: Patience) {
    this.#driver = driver;
    this.#patience = patience;
  }

  open(address: string): Promise<void> {
    return this.#driver.open(address);
  }

  back(): Promise<void> {
    return this.#driver.back();
  }

  /** Clicks in the middle of the first element that shows, once it no longer moves. */
  async click(selector: string): Promise<void> {
    let last: number[] = [];
    for (;;) {
      const spot = await this.#until(`visible ${selector}`, spotOf, selector);
      if (spot.join() === last.join()) return this.#driver.click(...spot);
      last = spot;
      await wait(100);
    }
  }

  /** Clicks into a field and types, key by key; `\n` is Enter. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.#until(`focus in ${selector}`, hasFocus, selector);
    await this.#driver.type(text);
  }

  /** Waits until the first element of a selector that shows has text that matches. */
  async sees(selector: string, pattern: RegExp): Promise<void> {
    await this.#until(`${pattern} in ${selector}`, showsText, selector, pattern.source);
  }

  /** Waits until the address of the page matches. */
  async isAt(pattern: RegExp): Promise<void> {
    await this.#until(`address like ${pattern}`, isAddress, pattern.source);
  }

  /** Waits until the first element of a selector that shows has another style than a page without a style sheet gives it. */
  async isStyled(selector: string, property: string, bare: string): Promise<void> {
    await this.#until(`${property} other than ${bare} of ${selector}`, isStyled, selector, property, bare);
  }

  /** Waits until the page says that the site is stored. */
  async isStored(): Promise<void> {
    await this.#within(this.#patience.worker, 'word that the guide is stored', showsText, '[data-stored]', '\\w');
  }

  #until<A extends string[], T>(what: string, look: (...given: A) => T, ...given: A): Promise<NonNullable<T>> {
    return this.#within(this.#patience.page, what, look, ...given);
  }

  async #within<A extends string[], T>(
    limit: number,
    what: string,
    look: (...given: A) => T,
    ...given: A
  ): Promise<NonNullable<T>> {
    const expression = `(${look})(...${JSON.stringify(given)})`;
    const end = Date.now() + limit;
    let fault: unknown;
    while (Date.now() < end) {
      const found = await this.#driver.run(expression).catch((error: unknown) => void (fault = error));
      if (found) return found as NonNullable<T>;
      await wait(50);
    }
    const page = await this.#driver.run(shown).catch(() => '');
    throw new Error(`There is no ${what} on ${page}`, { cause: fault });
  }
}

// These run in the page, in old browsers too, and know nothing of one another.

function spotOf(selector: string): [x: number, y: number] | undefined {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.getClientRects().length > 0);
  element?.scrollIntoView({ behavior: 'instant', block: 'center' });
  const box = element?.getClientRects()[0];
  return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

function showsText(selector: string, pattern: string): boolean {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.getClientRects().length > 0);
  return element !== undefined && new RegExp(pattern).test(element.textContent);
}

function isStyled(selector: string, property: string, bare: string): boolean {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.getClientRects().length > 0);
  return element !== undefined && getComputedStyle(element).getPropertyValue(property) !== bare;
}

function hasFocus(selector: string): boolean {
  return document.activeElement === document.querySelector(selector);
}

function isAddress(pattern: string): boolean {
  return new RegExp(pattern).test(location.href);
}
