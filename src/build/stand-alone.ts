import { parse, type HTMLElement } from 'node-html-parser';

/** Attributes that name other elements by their ids. */
const references = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** Stands for the host of the site where the build is not told it. */
const unknownHost = 'http://unknown.invalid';

/**
 * Makes one file that stands alone of a page whose parts are marked with `data-path`, each as it is on the page of that
 * path: its ids get the path before them, its headings go one level down, and a link to a page that is in the file leads
 * to its part. Links to pages that are not in it get their whole address, with the host as text.
 * `home` is the whole address of the language's home page, or its path where the build is not told its host: then such links
 * would lead nowhere, and become plain text. Throws where two parts have the same path.
 */
export function standAlone(html: string, home: string): string {
  const page = parse(html);
  const parts = new Map(
    page.querySelectorAll('[data-path]').map((part) => [part.getAttribute('data-path') ?? '', part]),
  );
  const marks = html.match(/<[^>]+ data-path=/g)?.length;
  if (parts.size !== marks)
    throw new Error(`The one-file guide has ${marks} parts on ${parts.size} paths. Give each part a path of its own.`);
  for (const [path, part] of parts) nameApart(part, anchorOf(path));
  const ids = new Set(page.querySelectorAll('[id]').map((element) => element.id));
  const origins = new Map(
    [...parts].flatMap(([path, part]) => part.querySelectorAll('a').map((link) => [link, path] as const)),
  );
  const start = new URL(home, unknownHost);
  for (const link of page.querySelectorAll('a[href]')) {
    const from = new URL(origins.get(link) ?? '', start);
    lead(link, new URL(link.getAttribute('href') ?? '', from), start, (path) => parts.has(path), ids);
  }
  for (const part of parts.values()) part.removeAttribute('data-path');
  return page.toString();
}

/** The id of a part: `fixes-clear-cache` for `fixes/clear-cache/`, `start` for the home page. */
function anchorOf(path: string): string {
  return path.split('/').filter(Boolean).join('-') || 'start';
}

function nameApart(part: HTMLElement, anchor: string): void {
  for (const element of part.querySelectorAll('[id]')) element.setAttribute('id', `${anchor}--${element.id}`);
  for (const name of references) {
    for (const element of part.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
      element.setAttribute(name, ids.map((id) => `${anchor}--${id}`).join(' '));
    }
  }
  // The title of the home page is the title of the file.
  if (anchor !== 'start')
    for (const heading of part.querySelectorAll('h1, h2, h3, h4, h5'))
      heading.tagName = `H${Number(heading.tagName[1]) + 1}`;
  part.setAttribute('id', anchor);
}

function lead(
  link: HTMLElement,
  to: URL,
  home: URL,
  isPart: (path: string) => boolean,
  ids: ReadonlySet<string>,
): void {
  const path = to.href.startsWith(home.href) ? to.pathname.slice(home.pathname.length) : undefined;
  if (path !== undefined && isPart(path)) {
    const part = anchorOf(path);
    const place = `${part}--${to.hash.slice(1)}`;
    return void link.setAttribute('href', `#${ids.has(place) ? place : part}`);
  }
  if (to.origin === unknownHost) return void link.replaceWith(link.innerHTML);
  link.setAttribute('href', to.href);
  if (path === undefined) return;
  link.setAttribute('rel', 'noopener noreferrer');
  link.insertAdjacentHTML('afterend', ` (${to.host})`);
}
