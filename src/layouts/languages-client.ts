import { all, one } from '#browser/dom.ts';

// A link to the same page in another language takes along what stands behind its address, which is the same in every language:
// the answers to the questions, the text of a search, the section. The link of the header leads to the reader's own language
// where the guide has it. Nothing is stored, and nobody is sent anywhere. A guide in one language has no such links.

const links = all<HTMLAnchorElement>(document, '.languages a');
const own = ownLink();
const header = links.length > 0 ? one<HTMLAnchorElement>(document, '.site-header .to-languages') : undefined;

if (own && header) {
  header.href = own.href;
  header.hreflang = own.hreflang;
  header.lang = own.lang;
  header.dir = own.dir;
  one(header, 'span').textContent = own.textContent;
}
for (const link of own && header ? [...links, header] : links) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

/** The link to the first of the reader's languages that the guide has, unless the page is in it. */
function ownLink(): HTMLAnchorElement | undefined {
  for (const tag of navigator.languages) {
    const isSame = (other: string) => other.split('-')[0] === tag.split('-')[0];
    if (isSame(document.documentElement.lang)) return undefined;
    const link = links.find(({ hreflang }) => isSame(hreflang));
    if (link) return link;
  }
  return undefined;
}
