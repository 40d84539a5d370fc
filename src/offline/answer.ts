/** With these a host speaks of the page that was asked for: here it is, it is elsewhere, there is none. */
const ofThePage = [200, 304, 404, 410];

/**
 * The request for a page without its query, and any other as it is. The pages are the same with and without, and what stands in
 * the query is the reader's: answers to the questions, or a text from an old link.
 */
export function askedWithoutQuery(request: Request): Request {
  const { origin, pathname, search } = new URL(request.url);
  if (request.mode !== 'navigate' || search === '') return request;
  const { cache, credentials, headers } = request;
  return new Request(origin + pathname, { cache, credentials, headers, redirect: 'manual' });
}

/**
 * The answer to a request for a file of the build. Throws where it is none, so that the stored copy is shown: a host that is in
 * trouble, counts requests, shuts out a country or wants a sign-in; or a page in the place of a data file, as of
 * a portal. A portal's own page in the place of a page is shown: one has to sign in there.
 */
export function answered({ mode, url }: Pick<Request, 'mode' | 'url'>, response: Response): Response {
  const { status, type } = response;
  if (type !== 'opaqueredirect' && !ofThePage.includes(status)) throw new Error(`${url} came with status ${status}.`);
  if (mode !== 'navigate' && /^text\/html/i.test(String(response.headers.get('content-type'))) && !isPage(url))
    throw new Error(`${url} came as a page.`);
  return response;
}

/** Whether an address is that of a page, which scripts may ask for too. */
function isPage(url: string): boolean {
  return /(?:\/|\.html)$/.test(new URL(url).pathname);
}
