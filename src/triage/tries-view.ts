const key = 'back-in:tried';

/** The articles a reader has tried, kept for the tab. Where the browser refuses storage, they are kept as long as the page is open. */
export class Tried {
  #articles: Set<string>;

  /** `known` are the ids of all articles; anything else found in storage is dropped. */
  constructor(known: readonly string[]) {
    this.#articles = new Set(load().filter((id) => known.includes(id)));
  }

  get articles(): ReadonlySet<string> {
    return this.#articles;
  }

  add(article: string): void {
    this.#articles.add(article);
    this.#save();
  }

  remove(article: string): void {
    this.#articles.delete(article);
    this.#save();
  }

  forget(): void {
    this.#articles.clear();
    this.#save();
  }

  #save(): void {
    try {
      if (this.#articles.size > 0) sessionStorage.setItem(key, [...this.#articles].join());
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
