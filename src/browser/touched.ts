import { loadExtra } from './extra.ts';

/**
 * Loads a script at the reader's first touch or key on the page, so that a first visit does not pay for it; or at once, where
 * this tab keeps something under `key` that the script shows.
 */
export function whenTouched(key: string, load: () => Promise<unknown>): void {
  const start = () => loadExtra(load);
  try {
    if (sessionStorage.getItem(key)) return start();
  } catch {
    // Storage is refused, so nothing is kept.
  }
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, start, { once: true });
}
