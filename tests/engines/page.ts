import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** Milliseconds that a page has to show what a journey waits for, and a worker to store the site. */
const patience = { page: 10_000, worker: 60_000 };

/** What a failed journey tells of the page. */
const shown =
  '`${location}, with “${document.activeElement?.value}” in the field: ${document.body.innerText.slice(0, 600)}`';

export const enter = '\uE007';

/** A page as a reader has it: pointed at, typed into and looked at, in any engine. */
export class Page {
  #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  open(address: string): Promise<void> {
    return this.#driver.open(address);
  }

  back(): Promise<void> {
    return this.#driver.back();
  }

  /** Moves the pointer to the middle of the first element that shows, and clicks. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.#restOf(selector);
    const button = { button: 0 };
    const actions = [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', ...button },
      { type: 'pointerUp', ...button },
    ];
    await this.#driver.act([{ type: 'pointer', id: 'mouse', actions }]);
  }

  /** Clicks into a field and types, key by key. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.#until(`focus in ${selector}`, hasFocus, selector);
    for (const value of text) {
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await this.#driver.act([{ type: 'key', id: 'keyboard', actions }]);
    }
  }

  /** Waits until the first element of a selector shows and has text that matches. */
  async sees(selector: string, pattern: RegExp): Promise<void> {
    await this.#until(`${pattern} in ${selector}`, showsText, selector, pattern.source);
  }

  /** Waits until the address of the page matches. */
  async isAt(pattern: RegExp): Promise<void> {
    await this.#until(`address like ${pattern}`, isAddress, pattern.source);
  }

  /** Waits until a service worker has stored the site and answers for this page. */
  async isStored(): Promise<void> {
    await this.#within(patience.worker, 'service worker in charge', hasWorker);
  }

  /** The middle of an element that no longer moves. */
  async #restOf(selector: string): Promise<[number, number]> {
    let [x, y] = [NaN, NaN];
    for (;;) {
      const before = [x, y];
      [x, y] = await this.#until(`visible ${selector}`, spotOf, selector);
      if (x === before[0] && y === before[1]) return [x, y];
      await wait(100);
    }
  }

  #until<A extends string[], T>(what: string, look: (...given: A) => T, ...given: A): Promise<NonNullable<T>> {
    return this.#within(patience.page, what, look, ...given);
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

// These run in the page.

function spotOf(selector: string): [number, number] | undefined {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.checkVisibility());
  element?.scrollIntoView({ behavior: 'instant', block: 'center' });
  const box = element?.getClientRects()[0];
  return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

function showsText(selector: string, pattern: string): boolean {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.checkVisibility());
  return new RegExp(pattern).test(element?.textContent ?? '');
}

function hasFocus(selector: string): boolean {
  return document.activeElement === document.querySelector(selector);
}

function isAddress(pattern: string): boolean {
  return new RegExp(pattern).test(location.href);
}

function hasWorker(): boolean {
  return navigator.serviceWorker.controller?.state === 'activated';
}
