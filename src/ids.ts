// Ids of the content that code names. The build asks `checkIds` about each, so that a renamed one does not fail silently.

/** The fix that is always listed. */
export const lastResort = 'contact-support';
/** The fix for a phone that shows the activation screen. */
export const lockPage = 'activation-lock';
/** The fix for paused attempts. */
export const waitPage = 'wait-out-lock';

/** The fix that makes a new password, or a first one. */
export const resetPage = 'reset-password';
/** The fix for someone who is signed in. */
export const cachePage = 'clear-cache';
/** The question about a password that was changed just now. */
export const afterChangePage = 'invalid-after-reset';
/** The fix that says where the numeric ID of an account stands, and the page on how not to be locked out again. */
export const numericIdPage = 'check-credentials';
export const preventionPage = 'prevention';

/**
 * Kinds of content/messages.yaml: those that make the message people meet most, its first half and the reason, and what the
 * screen of a locked phone says of itself.
 */
export const messageKinds = {
  prefix: 'account-not-verified',
  reason: 'invalid-credentials',
  screen: 'activation-screen',
} as const;

/** Throws where ids are not among the known ones of a file of the content. */
export function checkIds(ids: Iterable<string>, known: Iterable<string>, file: string): void {
  const all = new Set(known);
  for (const id of ids)
    if (!all.has(id)) throw new Error(`${file}: there is no “${id}”, which src/ids.ts names. Write its new id there.`);
}
