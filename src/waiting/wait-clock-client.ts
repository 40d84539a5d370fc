import { all, data, one } from '#browser/dom.ts';
import { loadExtra } from '#browser/extra.ts';

// Loaded at the first tap, or at once where a wait is kept.
const load = () => import('./wait-clock-view.ts');

for (const clock of all(document, '[data-clock]')) {
  clock.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button');
    if (button && button.value) void act(clock, button.value);
  });
  if (isKept()) loadExtra(() => load().then(({ showWait }) => showWait(clock)));
}

async function act(clock: HTMLElement, value: string): Promise<void> {
  try {
    const { startWait } = await load();
    await startWait(clock, value);
  } catch {
    one(clock, '[data-shown]').textContent = data(clock, 'failed');
  }
}

/** Asked here and not of src/browser/kept.ts, which comes with the clock. */
function isKept(): boolean {
  try {
    return (sessionStorage.getItem('waiting') ?? localStorage.getItem('waiting')) !== null;
  } catch {
    return false;
  }
}
