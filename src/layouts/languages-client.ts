import { all, one } from '#browser/dom.ts';
import { languageOf } from '#i18n/language.ts';

// A link to the same page in another language takes along what stands behind its address, which is the same in every language:
// the answers to the questions, the text of a search, the section. The link of the header leads to the reader's own language
// where the guide has it. Nothing is stored, and nobody is sent anywhere.

const links = all<HTMLAnchorElement>(document, '.languages a');
const header = one<HTMLAnchorElement>(document, '.site-header .to-languages');
const own = ownLink();

if (own) {
  header.href = own.href;
  header.hreflang = own.hreflang;
  header.lang = own.lang;
  header.dir = own.dir;
  one(header, 'span').textContent = own.textContent;
}
for (const link of own ? [...links, header] : links) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

/** The link to the first of the reader's languages that the guide has, unless the page is in it. */
function ownLink(): HTMLAnchorElement | undefined {
  for (const tag of navigator.languages) {
    const isSame = (other: string) => languageOf(other) === languageOf(tag);
    if (isSame(document.documentElement.lang)) return undefined;
    const link = links.find(({ hreflang }) => isSame(hreflang));
    if (link) return link;
  }
  return undefined;
}
