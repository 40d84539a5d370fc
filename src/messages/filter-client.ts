import { all, data, one } from '#browser/dom.ts';

// The list of all messages, folded by cause: a link to a message opens its group, and words in the field leave those messages
// that have every one of them, in their text, meaning or page.

const field = one<HTMLInputElement>(document, '#filter');
const status = one(document, '.filter [role="status"]');
const groups = all<HTMLDetailsElement>(document, 'details.kinds');
let closed: HTMLDetailsElement[] = [];

// Late on a slow line or a busy phone the groups have unfolded already (kinds.css), and the reader may be reading them.
const isRead = groups.some((group) => getComputedStyle(group).visibility === 'visible');
for (const group of groups) {
  group.open = isRead;
  delete group.dataset['whole'];
}

field.addEventListener('input', show);
addEventListener('hashchange', openLinked);
addEventListener('beforeprint', () => {
  closed = groups.filter(({ open }) => !open);
  for (const group of closed) group.open = true;
});
addEventListener('afterprint', () => {
  for (const group of closed) group.open = false;
});
one(document, '.filter').removeAttribute('data-needs-script');
// The browser may have kept the words from before.
if (field.value) show();
openLinked();

function show(): void {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  for (const group of groups) {
    const messages = all(group, ':scope > div');
    for (const message of messages) {
      const text = plain(`${message.textContent}`);
      message.hidden = !words.every((word) => text.includes(word));
    }
    group.hidden = messages.every(({ hidden }) => hidden);
    group.open = words.length > 0 && !group.hidden;
  }
  one(document, 'main nav[aria-labelledby]').hidden = words.length > 0;
  status.textContent = groups.every(({ hidden }) => hidden) ? data(status, 'none') : '';
}

/** Opens the group of the message that the address names. */
function openLinked(): void {
  const linked = document.getElementById(location.hash.slice(1));
  const group = linked?.closest('details');
  if (!linked || !group) return;
  group.open = true;
  linked.scrollIntoView();
}

/** Small letters without accents, and one kind of apostrophe. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`´]/g, "'");
}
