/** Ctrl+K or ⌘K goes to the search: into the field of the page if it shows one, else to that of the search page. Not while a field is written in. */
document.addEventListener('keydown', (event) => {
  const isShortcut =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  const isInField =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (!isShortcut || isInField || event.defaultPrevented) return;
  const door = document.querySelector('[data-search-door]');
  const fields = [...document.querySelectorAll<HTMLInputElement>('site-search input, [data-search-door] input')];
  const field = fields.find((candidate) => candidate.checkVisibility());
  if (!field && !(door instanceof HTMLFormElement)) return;
  event.preventDefault();
  if (!field) return void location.assign(`${(door as HTMLFormElement).action}#query`);
  field.focus();
  field.select();
});
