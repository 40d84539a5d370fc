import { one } from '#browser/dom.ts';

/** Makes the buttons beside a field work: Paste where the browser lets a page read the clipboard when asked, and Clear. */
export function offerButtons(root: HTMLElement, field: HTMLTextAreaElement, acts: Acts): void {
  const paste = one<HTMLButtonElement>(root, '[data-paste]');
  paste.hidden = typeof navigator.clipboard?.readText !== 'function';
  paste.addEventListener('click', () => {
    void navigator.clipboard.readText().then(
      (text) => {
        field.value = text.trim();
        acts.pasted();
      },
      // The reader said no, or the clipboard holds no text: the field is still there to paste into.
      () => field.focus(),
    );
  });
  one(root, '[data-clear]').addEventListener('click', () => {
    field.value = '';
    field.focus();
    acts.cleared();
  });
}

interface Acts {
  pasted: () => void;
  cleared: () => void;
}
