/** The key of the text in the address of the search, `/search/#q=…`, and in old links, `/search/?q=…`. */
const key = 'q';

/** Keeps a text in the tab's history: in its state, on the page of the search in the fragment, which is never sent. */
export function keepText(kept: KeptText, isSearch: boolean): void {
  const { text } = kept;
  const { pathname, search, hash } = location;
  const fragment = isSearch && text !== '' ? `#${new URLSearchParams({ [key]: text })}` : '';
  const address = pathname + (isSearch ? '' : search) + fragment;
  if (isSearch && fragment !== hash && hash !== '') history.pushState(kept, '', address);
  else history.replaceState(kept, '', address);
}

/** The text that was kept, from the history of the tab or, on the page of the search, from the address; empty for none. */
export function keptText(isSearch: boolean): KeptText {
  const kept = history.state as Partial<KeptText> | null;
  const text = isSearch ? textInAddress() : (kept?.text ?? '');
  return { text, isOffPhoto: kept?.isOffPhoto === true && kept.text === text };
}

function textInAddress(): string {
  const inQuery = new URLSearchParams(location.search).get(key);
  const text = inQuery ?? new URLSearchParams(location.hash.slice(1)).get(key) ?? '';
  // A link from outside may carry the text in its query. From here on no server is told of it.
  if (inQuery !== null) keepText({ text, isOffPhoto: false }, true);
  return text;
}

export interface KeptText {
  text: string;
  /** It was read off a photo, and not changed by hand since. */
  isOffPhoto: boolean;
}
