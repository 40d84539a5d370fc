import type { Key } from './forget.ts';

/** Where something is kept: `sessionStorage` until the tab is closed, `localStorage` on this device. */
export type Store = 'sessionStorage' | 'localStorage';

/** What is kept under a key; undefined where there is nothing, or nothing readable, or the browser refuses storage. */
export function kept(store: Store, key: Key): unknown {
  try {
    const text = globalThis[store].getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets the key where the value is undefined. Where the browser refuses storage, nothing is kept. */
export function keep(store: Store, key: Key, value: unknown): void {
  try {
    if (value === undefined) globalThis[store].removeItem(key);
    else globalThis[store].setItem(key, JSON.stringify(value));
  } catch {
    // A full or refused storage: the page works on without it.
  }
}
