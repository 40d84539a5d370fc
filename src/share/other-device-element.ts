/** “Open on another device”: a button that shows the address of the page, as it is now, as a picture and as text. */
class OtherDevice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#open());
    addEventListener('beforeprint', () => this.#write(address()));
  }

  async #open(): Promise<void> {
    const here = address();
    this.#write(here);
    this.querySelector('dialog')?.showModal();
    // Without a network, or with an address too long for a picture, its text is left.
    const picture = await import('./qr-view.ts').then(({ pictureOf }) => pictureOf(here)).catch(() => undefined);
    this.querySelector('[data-code]')?.replaceChildren(...(picture ? [picture] : []));
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
