const key = 'back-in:tried';

/** The fixes a reader has tried, kept for the tab. Where the browser refuses storage, they are kept as long as the page is open. */
export class Tried {
  #fixes: Set<string>;

  /** `known` are the ids of all fixes; anything else found in storage is dropped. */
  constructor(known: readonly string[]) {
    this.#fixes = new Set(load().filter((fix) => known.includes(fix)));
  }

  get fixes(): ReadonlySet<string> {
    return this.#fixes;
  }

  add(fix: string): void {
    this.#fixes.add(fix);
    this.#save();
  }

  remove(fix: string): void {
    this.#fixes.delete(fix);
    this.#save();
  }

  forget(): void {
    this.#fixes.clear();
    this.#save();
  }

  #save(): void {
    try {
      if (this.#fixes.size > 0) sessionStorage.setItem(key, [...this.#fixes].join());
      else sessionStorage.removeItem(key);
    } catch {
      // Storage is refused: the set in memory is all there is.
    }
  }
}

function load(): string[] {
  try {
    return sessionStorage.getItem(key)?.split(',') ?? [];
  } catch {
    return [];
  }
}
