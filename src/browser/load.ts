/** Fetches a JSON file of the site. Rejects where the server answers with an error status. */
export async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json() as Promise<T>;
}

/** Runs the load of each key at most once. A load that failed is forgotten, so the next call tries again. */
export class LoadOnce {
  #loads = new Map<string, Promise<unknown>>();

  /** The result of the load under `key`, which `load` starts on the first call. Rejects as `load` does. */
  get<T>(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.#loads.get(key) as Promise<T> | undefined;
    if (known) return known;
    const started = load();
    this.#loads.set(key, started);
    started.catch(() => this.#loads.delete(key));
    return started;
  }
}
