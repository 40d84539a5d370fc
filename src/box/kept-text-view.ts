/** The key of the text in the address of the search, `/search/#q=…`, and in old links, `/search/?q=…`. */
const key = 'q';

/** Keeps what was typed in the tab's history: in its state, on the page of the search in the fragment, which is never sent. */
export function keepText(text: string, isSearch: boolean): void {
  const { pathname, search, hash } = location;
  const fragment = isSearch && text !== '' ? `#${new URLSearchParams({ [key]: text })}` : '';
  const address = pathname + (isSearch ? '' : search) + fragment;
  if (isSearch && fragment !== hash && hash !== '') history.pushState({ text }, '', address);
  else history.replaceState({ text }, '', address);
}

/** What was typed before, from the history of the tab or, on the page of the search, from the address; empty for none. */
export function keptText(isSearch: boolean): string {
  const kept: unknown = history.state?.text;
  if (!isSearch) return typeof kept === 'string' ? kept : '';
  const inQuery = new URLSearchParams(location.search).get(key);
  const text = inQuery ?? new URLSearchParams(location.hash.slice(1)).get(key) ?? '';
  // A link from outside may carry the text in its query. From here on no server is told of it.
  if (inQuery !== null) keepText(text, true);
  return text;
}
