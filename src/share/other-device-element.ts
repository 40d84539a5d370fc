import { one, replaceContent } from '#browser/dom.ts';

/** “Open on another device”: a button that shows the address of the page, as it is now, as a picture and as text. */
class OtherDevice extends HTMLElement {
  connectedCallback(): void {
    const button = one<HTMLButtonElement>(this, 'button');
    const dialog = one<HTMLDialogElement>(this, 'dialog');
    // Firefox before 98 and Safari before 15.4 know no dialogs; the address still stands in the browser's own bar.
    button.hidden = typeof dialog.showModal !== 'function';
    button.addEventListener('click', () => void this.#open(dialog));
    addEventListener('beforeprint', () => this.#write(address()));
  }

  async #open(dialog: HTMLDialogElement): Promise<void> {
    const here = address();
    this.#write(here);
    dialog.showModal();
    // Without a network, or with an address too long for a picture, its text is left.
    const picture = await import('./qr-view.ts').then(({ pictureOf }) => pictureOf(here)).catch(() => undefined);
    replaceContent(one(dialog, '[data-code]'), ...(picture ? [picture] : []));
  }

  #write(here: string): void {
    for (const place of this.querySelectorAll('[data-address]')) place.textContent = here;
  }
}

/** The address with the answers given (`/which-fix/?…`) but without the place on the page. */
function address(): string {
  const { origin, pathname, search } = location;
  return origin + pathname + search;
}

customElements.define('other-device', OtherDevice);
