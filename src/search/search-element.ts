import { fill, fillCount } from '#i18n/fill.ts';
import { data, make, one } from '#browser/dom.ts';
import { loadJson } from '#browser/load.ts';
import { preload } from '#browser/preload.ts';
import { renderAnswer } from '#messages/answer-view.ts';
import { guessLanguage } from '#messages/languages.ts';
import { MessageReader, type Reading } from '#messages/reader.ts';
import { loadEngine } from './engine.ts';
import { bestSentence, sentencesOf } from './excerpt.ts';
import { Finder, withFirst, type Found } from './finder.ts';
import { addressesNamed, phonesOf, readMessage } from './read-as-message.ts';
import { clean } from './clean.ts';
import type { Hit } from './rank.ts';
import { listedPages, notesOf, resultItem, type ListedPage } from './result-view.ts';
import type { SearchWords } from './words.ts';

const pause = 300;
/** How long results wait for a page's own text, for the sentence that matches. */
const patience = 400;
const textsFetched = 3;

/** The search page: answers the query in the address, and while the reader types. Improves the finished list of all pages. */
export class SiteSearch extends HTMLElement {
  #form = one<HTMLFormElement>(this, 'form');
  #field = one<HTMLInputElement>(this, 'input');
  #results = one(this, '[data-results]');
  #status = one(this, '[role="status"]');
  #words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
  #pages = listedPages(this);
  #title = document.title;
  #phones = this.#of('phones').split(' ');
  #language = guessLanguage(navigator.languages, this.#phones);
  #reader = new MessageReader(`${this.#of('root')}messages/answers.json`, this.#of('messages'));
  #finder = new Finder({
    vocabulary: () => loadJson(`${this.#of('root')}search/vocabulary.json`),
    lexicon: (language) => loadJson(`${this.#of('lexicon')}${language}.json`),
    engine: (files) => {
      const folder = this.#of('pagefind');
      preload(
        files.map((file) => folder + file),
        `${folder}pagefind.js`,
      );
      return loadEngine(folder, 'account');
    },
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the searches, so that a slow one never overwrites a newer one. */
  #turn = 0;

  /** The address holds a query that is still being typed: the next one takes its place, so that Back brings a whole one. */
  #isDraft = !new URLSearchParams(location.search).get('q');

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(false);
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#go(true), pause);
    });
    addEventListener('popstate', () => {
      this.#isDraft = false;
      void this.#show();
    });
    void this.#show();
    void this.#finder.prepare();
    void this.#reader.prepare(this.#language);
  }

  /** Puts the field's text into the address and answers it. */
  #go(isDraft: boolean): void {
    clearTimeout(this.#timer);
    const wasDraft = this.#isDraft;
    this.#isDraft = isDraft;
    const address = new URL(location.pathname, location.href);
    const query = clean(this.#field.value);
    if (query) address.searchParams.set('q', query);
    if (address.href === location.href) return;
    history[wasDraft ? 'replaceState' : 'pushState'](null, '', address);
    void this.#show(this.#field.value);
  }

  /** Answers the query of the address; `typed` is the text of the field where it is newer. */
  async #show(typed?: string): Promise<void> {
    const turn = ++this.#turn;
    const asked = new URLSearchParams(location.search);
    const text = typed ?? asked.get('q') ?? '';
    const query = clean(text);
    if (typed === undefined) this.#field.value = query;
    document.title = query
      ? fill(this.#words.titleFor, { query: query.slice(0, 80) }) + this.#title.replace(this.#words.title, '')
      : this.#title;
    this.#clear(!query);
    if (!query) return;
    this.dataset['state'] = 'searching';
    this.#status.textContent = this.#words.searching;
    const reading = readMessage(this.#reader, text, [this.#language, 'en']);
    const found = this.#finder
      .find(text, {
        isExact: asked.has('exact'),
        languages: navigator.languages.map((tag) => tag.slice(0, 2)),
        isAnswered: reading.then((first) => first?.decoded.verdict === 'sure'),
      })
      .catch(() => undefined);
    const first = await reading;
    if (turn !== this.#turn) return;
    const explained = this.#explain(first, turn);
    const answer = await found;
    // A message in a language that is not the reader's phone's: its texts are loaded only now that it is known.
    const others = phonesOf(answer?.language, this.#phones);
    const read =
      first?.decoded.verdict === 'sure' || others.length === 0 ? first : await readMessage(this.#reader, text, others);
    if (turn !== this.#turn) return;
    await (read === first ? explained : this.#explain(read, turn));
    if (turn !== this.#turn) return;
    await this.#finish(answer, read, turn);
  }

  async #explain(reading: Reading | undefined, turn: number): Promise<void> {
    if (reading?.decoded.verdict !== 'sure') return;
    this.#list(this.#named(reading), []);
    await this.#answer('answer', reading, turn);
  }

  /** Shows in a part what a message means; without the meanings, which may fail to load, its pages still stand in the list. */
  async #answer(part: string, reading: Reading, turn: number): Promise<void> {
    const explained = await this.#reader.explain(reading).catch(() => undefined);
    if (!explained || turn !== this.#turn) return;
    renderAnswer(this.#part(part), explained);
    this.#part(part).hidden = false;
  }

  async #finish(found: Found | undefined, reading: Reading | undefined, turn: number): Promise<void> {
    const hits = withFirst(found?.hits ?? [], this.#named(reading));
    const texts = await this.#texts(hits);
    if (turn !== this.#turn) return;
    this.#list(hits, texts);
    const exact = new URL(location.href);
    exact.searchParams.set('exact', '');
    this.#part('notes').replaceChildren(
      ...(found ? notesOf(found, exact.href, this.#words) : [make('p', this.#words.failed)]),
    );
    this.#status.textContent =
      hits.length > 0 ? fillCount(this.#words.count, hits.length, document.documentElement.lang) : this.#words.nothing;
    if (reading?.decoded.verdict === 'unsure' && (hits.length === 0 || found?.isWeak)) {
      await this.#answer('near', reading, turn);
      if (turn !== this.#turn) return;
    }
    this.#part('nothing').hidden = hits.length > 0;
    this.#part('all').hidden = hits.length > 0 && found?.isWhole === true;
    this.dataset['state'] = 'done';
  }

  /** The pages a recognised message names, as results. */
  #named(reading: Reading | undefined): Hit[] {
    const addresses = addressesNamed(reading);
    return [...this.#pages.values()]
      .filter(({ href }) => addresses.includes(href))
      .sort((a, b) => addresses.indexOf(a.href) - addresses.indexOf(b.href))
      .map(({ path }) => ({
        page: { path, key: '', title: '', weight: 1, symptoms: [], phrases: [] },
        score: 0,
        share: 1,
        words: [],
      }));
  }

  #list(hits: readonly Hit[], texts: readonly (readonly string[])[]): void {
    const items = hits.flatMap((hit, index) => {
      const page = this.#pages.get(hit.page.path);
      return page ? [resultItem(page, sentenceFor(hit, page, texts[index]), this.#words)] : [];
    });
    this.#results.replaceChildren(...items);
    this.#results.hidden = items.length === 0;
    this.#part('heading').hidden = items.length === 0;
    if (items.length > 0) this.#part('all').hidden = true;
  }

  /** The sentences of the first pages whose summary and symptoms lack a word that was found in them. */
  async #texts(hits: readonly Hit[]): Promise<string[][]> {
    let left = textsFetched;
    const wait = new Promise<string[]>((resolve) => setTimeout(resolve, patience, []));
    return Promise.all(
      hits.map((hit) => {
        const page = this.#pages.get(hit.page.path);
        const isTold =
          !page || hit.words.length === 0 || bestSentence([page.summary, ...hit.page.symptoms], hit.words).count > 0;
        if (isTold || left-- <= 0) return [];
        const text = fetch(`${page.href}index.md`).then((response) => (response.ok ? response.text() : ''));
        return Promise.race([wait, text.then(sentencesOf).catch(() => [])]);
      }),
    );
  }

  #clear(isAll: boolean): void {
    for (const name of ['answer', 'near', 'nothing', 'heading']) this.#part(name).hidden = true;
    this.#results.hidden = true;
    this.#results.replaceChildren();
    this.#part('notes').replaceChildren();
    this.#part('all').hidden = !isAll;
    this.#status.textContent = '';
  }

  #part(name: string): HTMLElement {
    return one(this, `[data-${name}]`);
  }

  #of(name: string): string {
    return data(this, name);
  }
}

function sentenceFor(hit: Hit, page: ListedPage, text: readonly string[] = []) {
  return bestSentence([page.summary, ...text, ...hit.page.symptoms], hit.words).parts;
}

customElements.define('site-search', SiteSearch);
