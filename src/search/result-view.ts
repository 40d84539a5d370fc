import { data, make } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import type { Part } from './excerpt.ts';
import type { Found } from './finder.ts';
import type { SearchWords } from './words.ts';

/** A result: the link to the page, its kind, and the sentence that matches, its words marked. Text only, never HTML. */
export function resultItem(page: ListedPage, sentence: readonly Part[], words: SearchWords): HTMLLIElement {
  const link = make('a', page.title);
  link.href = page.href;
  const kind = make('span', words.kind[page.kind]);
  kind.className = 'kind';
  const text = make('p', ...sentence.map(({ text: part, isMarked }) => (isMarked ? make('mark', part) : part)));
  const item = make('li', link, ' ', kind, text);
  if (page.lang) Object.assign(item, { lang: page.lang, dir: page.dir });
  return item;
}

/** What a reader should know of the search beside its results: what was put right, translated, cut or not found. */
export function notesOf(found: Found, exactAddress: string, words: SearchWords): HTMLParagraphElement[] {
  const notes: HTMLParagraphElement[] = [];
  if (found.corrected) {
    const exact = make('a', fill(words.instead, { query: found.asked }));
    exact.href = exactAddress;
    notes.push(make('p', `${fill(words.corrected, { words: found.corrected })} `, exact));
  }
  if (found.translated) notes.push(make('p', fill(words.translated, { words: found.translated })));
  if (found.unknown.length > 0 && found.hits.length > 0)
    notes.push(make('p', fill(words.unknown, { words: found.unknown.join(', ') })));
  if (found.isCut) notes.push(make('p', fill(words.cut, { count: found.asked.length })));
  if (found.isWeak) notes.push(make('p', words.weak));
  if (!found.isWhole) notes.push(make('p', words.failed));
  return notes;
}

/** The pages as the list of all pages in the finished HTML has them, by their path. */
export function listedPages(root: ParentNode): Map<string, ListedPage> {
  const items = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  return new Map(
    items.map((item) => {
      const link = item.querySelector('a');
      const page = {
        path: data(item, 'path'),
        kind: data(item, 'kind') as ListedPage['kind'],
        href: link?.getAttribute('href') ?? '',
        title: link?.textContent ?? '',
        summary: item.querySelector('p')?.textContent ?? '',
        lang: item.lang,
        dir: item.dir,
      };
      return [page.path, page];
    }),
  );
}

export interface ListedPage {
  path: string;
  kind: keyof SearchWords['kind'];
  href: string;
  title: string;
  summary: string;
  /** Where the page is not in the language of the rest. */
  lang: string;
  dir: string;
}
