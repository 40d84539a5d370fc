/** The keys under which pages keep what a reader made. */
const keys = ['back-in:journey', 'steps', 'waiting'] as const;

export type Key = (typeof keys)[number];

/** Forgets all that the reader made in this tab. What they chose to keep on the device stays there. */
export function forgetTab(): void {
  try {
    for (const key of keys) sessionStorage.removeItem(key);
  } catch {
    // Storage is refused, so nothing is in it.
  }
}
