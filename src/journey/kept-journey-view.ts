import { forgetTab } from '#browser/forget.ts';
import { noJourney, readJourney, writeJourney, type Journey } from './journey.ts';

const key = 'back-in:journey';

/** Where the browser refuses storage, a journey lasts as long as the page is open. */
let inMemory = '';

/** The journey of this tab. It survives a reload and is gone with the tab. */
export function keptJourney(): Journey {
  try {
    return readJourney(sessionStorage.getItem(key) ?? inMemory);
  } catch {
    return readJourney(inMemory);
  }
}

export function keepJourney(journey: Journey): void {
  inMemory = writeJourney(journey);
  try {
    if (inMemory) sessionStorage.setItem(key, inMemory);
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is refused: what is in memory is all there is.
  }
}

/** Forgets list and tries, and with them the ticks and the waits of the tab. */
export function forgetAll(): void {
  keepJourney(noJourney);
  forgetTab();
}

/** Keeps the list whose link a reader follows, so that the page that opens knows of it. What was tried before stays. */
export function keepOpened(opened: Pick<Journey, 'list' | 'opened' | 'from' | 'onward'>): void {
  keepJourney({ ...keptJourney(), ...opened, key: globalThis.navigation?.currentEntry?.key ?? '' });
}
