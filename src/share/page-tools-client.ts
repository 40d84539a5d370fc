import { all, data, one } from '#browser/dom.ts';

// Share, open on another device, print: three buttons at the foot of every page. What they need is loaded when one is tapped.

const tools = one(document, '[data-words]');
tools.hidden = false;
tools.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button');
  if (button) void use(button.value);
});
addEventListener('beforeprint', write);

async function use(tool: string): Promise<void> {
  write();
  if (tool === 'share' && 'share' in navigator) {
    const refused = await navigator.share({ title: document.title, url: address() }).catch((error: Error) => error);
    // The reader closed the list of apps: that is an answer too.
    if (!refused || refused.name === 'AbortError') return;
  }
  try {
    const { drawCode, passOn } = await import('./pass-on-view.ts');
    if (tool !== 'print') return await passOn(data(tools, 'words'), address());
    drawCode(address());
  } catch {
    // Without a network, or in a browser without dialogs, the line that is meant for paper gives the address.
    one(document, '.paper').classList.remove('paper');
  }
  if (tool === 'print') print();
}

/** Writes the address where it stands on paper. */
function write(): void {
  for (const place of all(document, '[data-address]')) place.textContent = address();
}

/**
 * The address of what a part of the page shows, if it names one; else the page's own, with the answers given (`/which-fix/?…`) but
 * without the place on the page.
 */
function address(): string {
  const { origin, pathname, search } = location;
  return document.querySelector<HTMLElement>('[data-passed-on]')?.dataset['passedOn'] ?? origin + pathname + search;
}
