import { data } from './dom.ts';

/** Puts a text on the clipboard and says in `status` whether the browser allowed it. */
export async function copyText(text: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = data(status, 'done');
  } catch {
    status.textContent = data(status, 'refused');
  }
}
