import { all, data, one } from '#browser/dom.ts';
import { keepOpened } from './kept-journey-view.ts';

// Loaded with the first reply of the box: the pages of a reply go with the reader who opens one of them. When all were tried
// in vain, the reply's own way into the questions goes on, if it has one.

const article = /\/(?:fixes|faq)\/([^/]+)\/$/;
const box = one(document, 'message-box');
const reply = one(box, '[data-reply]');
const root = data(box, 'root');

reply.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest('a');
  const list = link && link.closest('ol');
  if (!list) return;
  const [opened] = idsOf([link]);
  if (!opened) return;
  const questions = all<HTMLAnchorElement>(reply, 'a')
    .filter(({ pathname }) => pathname === `${root}which-fix/`)
    .pop();
  keepOpened({
    list: idsOf(all<HTMLAnchorElement>(list, 'a')),
    opened,
    from: data(box, 'search') === 'yes' ? 'search/' : '',
    onward: `which-fix/${questions ? questions.search : ''}`,
  });
});

/** The ids of the articles that links lead to; other pages are left out. */
function idsOf(links: readonly HTMLAnchorElement[]): string[] {
  return links.flatMap(({ pathname }) => article.exec(pathname)?.[1] ?? []);
}
