import { all, data, one } from '#browser/dom.ts';

// Loaded at the first tap, or at once where a wait is kept.
const load = () => import('./wait-clock-view.ts');

for (const clock of all(document, '[data-clock]')) {
  clock.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button');
    if (button && button.value) void act(clock, button.value);
  });
  clock.removeAttribute('data-needs-script');
  if (isKept()) void act(clock);
}

/** Takes a tap, or shows what is kept. */
async function act(clock: HTMLElement, tap?: string): Promise<void> {
  try {
    const { showWait, startWait } = await load();
    await (tap === undefined ? showWait(clock) : startWait(clock, tap));
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
