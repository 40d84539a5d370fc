/** Yields to the main thread, so that the browser can paint and handle input between two pieces of long work. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
