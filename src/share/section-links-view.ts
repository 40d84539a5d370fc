import { copyText } from '#browser/copy.ts';
import { all, data, make, one } from '#browser/dom.ts';
import { loadJson } from '#browser/load.ts';
import { addStyles } from '#browser/styles.ts';
import { fill } from '#i18n/fill.ts';
import styles from './section-links.css?inline';

// Behind each heading of an article a quiet link to its part of the page. A tap also copies that address.

// Without a network the page stays as it is.
loadJson<SectionWords>(data(one(document, '[data-words]'), 'words')).then(addLinks, () => undefined);

function addLinks({ section, copied, refused }: SectionWords): void {
  addStyles(styles);
  const status = Object.assign(make('p'), { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  Object.assign(status.dataset, { done: copied, refused });
  document.body.append(status);
  for (const heading of all(document, '.prose > h2[id], .prose > h3[id]')) {
    const title = heading.textContent;
    const link = Object.assign(make('a'), { href: `#${heading.id}`, className: 'section-link no-print' });
    link.setAttribute('aria-label', fill(section, { title }));
    // The heading is still called what it was.
    heading.setAttribute('aria-label', title);
    link.addEventListener('click', () => void copy(link, status));
    heading.append(link);
  }
}

/** The link itself goes to the part, so that its address also stands in the browser's bar. */
async function copy(link: HTMLAnchorElement, status: HTMLElement): Promise<void> {
  await copyText(link.href, status);
  link.classList.toggle('copied', status.textContent === data(status, 'done'));
}

/** content/<locale>/site.yaml, share, dialog: src/share/words.ts has the schema. */
interface SectionWords {
  section: string;
  copied: string;
  refused: string;
}
