import { all, data, one } from '#browser/dom.ts';

// The list of all messages, shortened to those that have every word of the field, in their text, meaning or page.

const field = one<HTMLInputElement>(document, '#filter');
const status = one(document, '.filter [role="status"]');

field.addEventListener('input', show);
// The browser may have kept the words from before.
show();

function show(): void {
  const words = plain(field.value).split(/\s+/);
  let isAnyLeft = false;
  for (const group of all(document, '.kinds')) {
    const messages = all(group, ':scope > div');
    for (const message of messages) {
      const text = plain(`${message.textContent}`);
      message.hidden = !words.every((word) => text.includes(word));
    }
    group.hidden = messages.every(({ hidden }) => hidden);
    isAnyLeft ||= !group.hidden;
  }
  for (const list of all(document, 'main nav[aria-labelledby]')) list.hidden = field.value.trim() !== '';
  status.textContent = isAnyLeft ? '' : data(status, 'none');
}

/** Small letters without accents, and one kind of apostrophe. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`´]/g, "'");
}
