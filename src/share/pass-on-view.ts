import { copyText } from '#browser/copy.ts';
import { all, make, replaceContent } from '#browser/dom.ts';
import { loadJson } from '#browser/load.ts';
import { addStyles } from '#browser/styles.ts';
import styles from './pass-on.css?inline';
import { pictureOf } from './qr-view.ts';
import { wayIds, wayTo, type WayId } from './ways.ts';

addStyles(styles);

/** Opens the dialog with the picture of an address and the ways to pass it on. Rejects where its words cannot be loaded. */
export async function passOn(wordsAddress: string, address: string): Promise<void> {
  const words = await loadJson<PassOnWords>(wordsAddress);
  const status = make('p');
  Object.assign(status.dataset, { done: words.copied, refused: words.refused });
  status.setAttribute('role', 'status');
  const copy = buttonWith(words.copy, 'tool', () => void copyText(address, status));
  const ways = wayIds.map((way) => {
    const link = make('a', words.ways[way]);
    return Object.assign(link, {
      href: wayTo(way, document.title, address),
      className: 'tool',
      rel: 'noopener noreferrer',
    });
  });
  const title = Object.assign(make('h2', words.title), { id: 'pass-on' });
  const close = buttonWith(words.close, 'button', () => dialog.close());
  const shown = make('p', make('b', address));
  const tools = Object.assign(make('p', copy, ...ways), { className: 'tools' });
  const dialog = make('dialog', title, make('p', words.lead), ...pictures(address), shown, tools, status, close);
  dialog.className = 'pass-on';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

/** Draws the picture of an address where it stands on paper. */
export function drawCode(address: string): void {
  for (const place of all(document, '[data-code]')) replaceContent(place, ...pictures(address));
}

/** The picture, or nothing where the address is too long for one: its text is left. */
function pictures(address: string): SVGElement[] {
  try {
    return [pictureOf(address)];
  } catch {
    return [];
  }
}

function buttonWith(text: string, className: string, act: () => void): HTMLButtonElement {
  const button = Object.assign(make('button', text), { type: 'button', className } as const);
  button.addEventListener('click', act);
  return button;
}

/** content/<locale>/site.yaml, share, dialog: src/share/words.ts has the schema. */
interface PassOnWords {
  title: string;
  lead: string;
  copy: string;
  copied: string;
  refused: string;
  ways: Record<WayId, string>;
  close: string;
}
