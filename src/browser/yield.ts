/** In milliseconds. */
const moment = 200;

/** Yields to the main thread, so that the browser can paint and handle input between two pieces of long work. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Waits until the browser has nothing else to do; a moment, where it cannot tell. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, moment);
  });
}
