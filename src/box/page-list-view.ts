import { make, one } from '#browser/dom.ts';

/** Pages best first: the first as the one loud thing, the others as rows; all as rows where `isQuiet`. */
export function pageList(pages: readonly PageRow[], isQuiet = false): HTMLOListElement {
  const list = make('ol', ...pages.map((page, place) => make('li', anchorTo(page, place === 0 && !isQuiet))));
  list.className = 'answers plain-list';
  return list;
}

/** Ways on, in a line. */
export function ways(...all: readonly Node[]): HTMLElement {
  const line = make('p', ...all);
  line.className = 'ways';
  return line;
}

/** A link that says where it leads. */
export function linkTo(href: string, text: string): HTMLAnchorElement {
  return Object.assign(make('a', text), { href });
}

/** The button at the foot of the page that passes a reply on (`data-passed-on`), in reach of the reply. */
export function toOtherDevice(): Node {
  const tool = one(document, '[data-words] [value="device"]');
  const copy = tool.cloneNode(true);
  copy.addEventListener('click', () => tool.click());
  return copy;
}

function anchorTo({ href, title, note, lang, dir }: PageRow, isLoud: boolean): HTMLAnchorElement {
  const words = make('span', title, ...(note ? [make('small', note)] : []));
  const anchor = make('a', words, arrow());
  anchor.href = href;
  anchor.className = isLoud ? 'action' : 'entry';
  if (lang) anchor.lang = lang;
  if (dir) anchor.dir = dir;
  return anchor;
}

function arrow(): SVGElement {
  const svg = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', 'M9 5l7 7-7 7');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: '20',
    height: '20',
    'aria-hidden': 'true',
  }))
    icon.setAttribute(name, value);
  icon.setAttribute('class', 'icon directed');
  icon.append(path);
  return icon;
}

/** A page as a list shows it. */
export interface PageRow {
  id: string;
  title: string;
  href: string;
  /** What it takes, or what it says. */
  note?: string | undefined;
  /** Where the title is not in the language of the rest. */
  lang?: string | undefined;
  dir?: string | undefined;
}
