/** Throws where what the search must know names a page that is not there. `pages` are the ids of all pages it can find. */
export function checkSearch(pages: readonly string[], narrow: readonly string[], phrases: object): void {
  demand(narrow, pages, 'content/search.yaml, narrow');
  demand(Object.keys(phrases), pages, 'content/en/search.yaml, phrases');
}

function demand(ids: readonly string[], pages: readonly string[], row: string): void {
  for (const id of ids) if (!pages.includes(id)) throw new Error(`${row}: there is no page “${id}”. Correct the id.`);
}
