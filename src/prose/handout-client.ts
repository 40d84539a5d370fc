import { copyText } from '#browser/copy.ts';
import { all, one } from '#browser/dom.ts';

// A message of the guide that a reader sends to someone: copied, or handed to an app of the reader's own where the browser can.

for (const handout of all(document, '[data-handout]')) {
  const text = () => one(handout, 'blockquote').innerText.trim();
  one(handout, '[value="copy"]').addEventListener(
    'click',
    () => void copyText(text(), one(handout, '[role="status"]')),
  );
  const share = one(handout, '[value="share"]');
  share.hidden = !('share' in navigator);
  // The reader closed the list of apps: that is an answer too.
  share.addEventListener('click', () => void navigator.share({ text: text() }).catch(() => undefined));
}
