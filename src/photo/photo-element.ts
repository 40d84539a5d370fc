import { data, one } from '#browser/dom.ts';
import { canReadPhotos } from './support.ts';

/**
 * Takes a photo of the phone's screen for the box it stands in: taken, chosen, dropped or pasted. What reads it is loaded when a
 * photo is there. Where a browser lacks what that takes, nothing of it is shown.
 */
export class PhotoReader extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    if (!form) return;
    // The note has its place from the start, so that nothing moves when the button comes.
    const canRead = canReadPhotos();
    one(form, '[data-photo-note]').hidden = !canRead;
    if (!canRead) return;
    const button = one<HTMLButtonElement>(form, '[data-photo]');
    const input = one<HTMLInputElement>(this, 'input');
    this.hidden = button.hidden = false;
    button.addEventListener('click', () => {
      // The same photo again, as after Cancel, is a change only where none is chosen.
      input.value = '';
      input.click();
    });
    input.addEventListener('change', () => this.#take(form, input.files));
    const offered = (event: Event, files: FileList | undefined) => {
      // Text goes its usual way.
      if (!files?.length) return;
      event.preventDefault();
      this.#take(form, files);
    };
    form.addEventListener('paste', (event) => offered(event, event.clipboardData?.files));
    form.addEventListener('drop', (event) => offered(event, event.dataTransfer?.files));
    form.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }

  #take(form: HTMLFormElement, files: FileList | null): void {
    const file = files?.[0];
    if (!file) return;
    const unloaded = one(this, '[role="alert"]');
    unloaded.hidden = true;
    import('./panel-view.ts')
      .then(({ readInto }) => readInto(this, form, file, data(this, 'said')))
      .catch(() => (unloaded.hidden = false));
  }
}

customElements.define('photo-reader', PhotoReader);
