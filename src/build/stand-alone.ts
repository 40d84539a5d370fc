import { parse, type HTMLElement } from 'node-html-parser';

/** Attributes that name other elements by their ids. */
const references = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** Stands for the host of the site where the build is not told it. */
const unknownHost = 'http://unknown.invalid';

/** Where a part begins: before the element that names its path. */
const partStart = /(?=<[a-z]+\s[^>]*\bdata-path=")/;

/**
 * Makes one file that stands alone of a page whose parts are marked with `data-path`, each as it is on the page of that
 * path: its ids get the path before them, its headings go one level down, and a link to a page that is in the file leads
 * to its part. Scripts are left out, and what is marked with `data-needs-script`. Links to pages that are not in it get their whole address, with the host as text.
 * `home` is the whole address of the language's home page, or its path where the build is not told its host: then such links
 * would lead nowhere, and become plain text. Throws where two parts have the same path, or there is none.
 */
export function standAlone(html: string, home: string): string {
  const end = html.search(/<\/(?:main|body)>/);
  const partsStart = html.search(partStart);
  const parts = html.slice(partsStart, end).split(partStart);
  const ids = new Map(parts.map((part) => [pathOf(part), idsOf(part)]));
  if (ids.size !== parts.length)
    throw new Error(
      `The one-file guide has ${parts.length} parts on ${ids.size} paths. Give each part a path of its own.`,
    );
  const start = new URL(home, unknownHost);
  return [html.slice(0, partsStart), ...parts.map((part) => standIn(part, start, ids)), html.slice(end)].join('');
}

/**
 * A part, with what stands between it and the next one, as it is in the file. Parts are read one at a time: the tree of a large
 * guide would take many times its bytes.
 */
function standIn(html: string, home: URL, ids: Ids): string {
  const piece = parse(html);
  const path = pathOf(html);
  const part = piece.querySelector('[data-path]');
  if (!part) throw new Error(`The one-file guide has no whole element for its part “${path}”. Close its tags.`);
  // The file has no scripts beside it.
  for (const element of piece.querySelectorAll('script, [data-needs-script]')) element.remove();
  nameApart(part, anchorOf(path));
  const own = new Set(part.querySelectorAll('a'));
  for (const link of piece.querySelectorAll('a[href]')) {
    const from = new URL(own.has(link) ? path : '', home);
    lead(link, new URL(attributeOf(link, 'href'), from), home, ids);
  }
  part.removeAttribute('data-path');
  return piece.toString();
}

function pathOf(part: string): string {
  const path = /\bdata-path="([^"]*)"/.exec(part)?.[1];
  if (path === undefined)
    throw new Error('A part of the one-file guide has no data-path. Give it the path of its page in src/guide/.');
  return path;
}

/** An attribute of an element that was selected by it. Throws where it has none. */
function attributeOf(element: HTMLElement, name: string): string {
  const value = element.getAttribute(name);
  if (value === undefined)
    throw new Error(`<${element.tagName.toLowerCase()}> has no ${name}. Select it by [${name}].`);
  return value;
}

/** The ids in a part. It is not parsed for them: that happens once, when its links are led. */
function idsOf(part: string): Set<string> {
  const starts = part.matchAll(/<[a-z](?:[^>"]|"[^"]*")*?\sid="([^"]*)"/g);
  return new Set(Array.from(starts, ([, id]) => String(id)));
}

/** The id of a part: `fixes-clear-cache` for `fixes/clear-cache/`, `start` for the home page. */
function anchorOf(path: string): string {
  return path.split('/').filter(Boolean).join('-') || 'start';
}

function nameApart(part: HTMLElement, anchor: string): void {
  for (const element of part.querySelectorAll('[id]')) element.setAttribute('id', `${anchor}--${element.id}`);
  for (const name of references) {
    for (const element of part.querySelectorAll(`[${name}]`)) {
      const ids = attributeOf(element, name).split(/\s+/).filter(Boolean);
      element.setAttribute(name, ids.map((id) => `${anchor}--${id}`).join(' '));
    }
  }
  // The title of the home page is the title of the file.
  if (anchor !== 'start')
    for (const heading of part.querySelectorAll('h1, h2, h3, h4, h5'))
      heading.tagName = `H${Number(heading.tagName[1]) + 1}`;
  part.setAttribute('id', anchor);
}

function lead(link: HTMLElement, to: URL, home: URL, ids: Ids): void {
  const path = to.href.startsWith(home.href) ? to.pathname.slice(home.pathname.length) : undefined;
  const known = path === undefined ? undefined : ids.get(path);
  if (path !== undefined && known) {
    const place = to.hash.slice(1);
    return void link.setAttribute('href', `#${anchorOf(path)}${known.has(place) ? `--${place}` : ''}`);
  }
  if (to.origin === unknownHost) return void link.replaceWith(link.innerHTML);
  link.setAttribute('href', to.href);
  if (path === undefined) return;
  link.setAttribute('rel', 'noopener noreferrer');
  link.insertAdjacentHTML('afterend', ` (${to.host})`);
}

/** The ids of each part, by its path, as they are on its own page. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>;
