/** Loads under a key each, at most once: what is loaded stays, and a load that failed is tried again the next time it is asked for. */
export class Memory {
  #loaded = new Map<string, Promise<unknown>>();

  /** What was loaded under the key; `start` loads it where nothing was yet. Rejects as `start` does. */
  once<T>(key: string, start: () => Promise<T>): Promise<T> {
    const known = this.#loaded.get(key) as Promise<T> | undefined;
    if (known) return known;
    const started = start();
    this.#loaded.set(key, started);
    started.catch(() => this.#loaded.delete(key));
    return started;
  }
}
