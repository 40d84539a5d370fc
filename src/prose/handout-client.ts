import { all, data, one } from '#browser/dom.ts';

// A message of the guide that a reader sends to someone: copied, or handed to an app of the reader's own where the browser can.

for (const handout of all(document, '[data-handout]')) {
  const text = () => one(handout, 'blockquote').innerText.trim();
  one(handout, '[value="copy"]').addEventListener('click', () => void copy(text(), one(handout, '[role="status"]')));
  const share = one(handout, '[value="share"]');
  one(handout, '.tools').removeAttribute('data-needs-script');
  share.hidden = !('share' in navigator);
  // The reader closed the list of apps: that is an answer too.
  share.addEventListener('click', () => void navigator.share({ text: text() }).catch(() => undefined));
}

/** Most readers copy nothing: what does it is loaded then. */
async function copy(text: string, status: HTMLElement): Promise<void> {
  try {
    const { copyText } = await import('#browser/copy.ts');
    await copyText(text, status);
  } catch {
    status.textContent = data(status, 'refused');
  }
}
