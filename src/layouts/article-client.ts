// Most readers come to an article to read, and load nothing more than this. One file, without imports, for all that may be
// loaded later: each file more costs every page some hundred bytes.

// The list that came along with the reader, if this tab keeps anything; then the ticks, at once where some are kept.
const isKept = kept();
if (isKept) load(import('#journey/journey-bar-element.ts'));
if (isKept) touched();
else for (const sign of ['pointermove', 'pointerdown', 'keydown']) addEventListener(sign, touched, { once: true });

/** The reader touched the page, pressed a key or moved the mouse. A second call loads nothing more. */
function touched(): void {
  load(import('./touched-client.ts'));
}

/** Without them the page stays as it was built: the reader may be on the way to another, or the network gone. */
function load(extras: Promise<unknown>): void {
  extras.catch(() => undefined);
}

function kept(): boolean {
  try {
    return sessionStorage.length > 0;
  } catch {
    // Storage is refused.
    return false;
  }
}
