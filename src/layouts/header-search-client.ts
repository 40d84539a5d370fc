import { data, one } from '#browser/dom.ts';

// The field of the header leads to the page of the search with its text behind the `#`, which no server is told.

const form = one<HTMLFormElement>(document, '.site-header form');
const field = one<HTMLInputElement>(form, 'input');
const search = data(form, 'search');

one<HTMLButtonElement>(form, 'button').disabled = false;
field.disabled = false;
form.classList.add('ready');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = field.value.trim();
  location.assign(text === '' ? search : `${search}#${new URLSearchParams({ q: text })}`);
});

// Ctrl+K or ⌘K goes to a field: the box of the page, else that of the header, else that of the search page. Not while one writes.
document.addEventListener('keydown', (event) => {
  const isShortcut =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  const isInField =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (!isShortcut || isInField || event.defaultPrevented) return;
  event.preventDefault();
  const fields = document.querySelectorAll<HTMLInputElement>('message-box textarea, .site-header input');
  const shown = Array.from(fields).find((candidate) => candidate.offsetParent !== null);
  if (!shown) return void location.assign(`${search}#message`);
  shown.focus();
  shown.select();
});
