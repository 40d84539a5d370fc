// Most readers come to an article to read, and load nothing more than this. One file, without imports, for all that may be
// loaded later: each file more costs every page some hundred bytes.

let isKept = false;
let journey: string | null = null;
try {
  isKept = sessionStorage.length > 0;
  // What src/journey/kept-journey-view.ts keeps. It begins with the list, if one came along with the reader.
  journey = sessionStorage.getItem('back-in:journey');
} catch {
  // Storage is refused.
}

if (journey) import('#journey/journey-bar-element.ts').catch(noBar);
// The ticks, at once where some are kept.
if (isKept) touched();
else for (const sign of ['pointermove', 'pointerdown', 'keydown']) addEventListener(sign, touched, { once: true });

/** The reader touched the page, pressed a key or moved the mouse. A second call loads nothing more. */
function touched(): void {
  // Without them the page stays as it was built: the reader may be on the way to another, or the network gone.
  import('./touched-client.ts').catch(() => undefined);
}

/** Says that the reader's list cannot be shown. */
function noBar(): void {
  const bar = document.querySelector<HTMLElement>('journey-bar');
  if (/^\w/.test(`${journey}`)) bar?.append(`${bar.dataset['failed']}`);
}
