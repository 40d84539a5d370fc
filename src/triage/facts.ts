/** Facts of content/triage.yaml that the invariants speak of. */
export const facts = {
  locked: 'locked',
  usable: 'usable',
  noPhone: 'no-phone',
  otherLock: 'other-lock',
  signedOut: 'signed-out',
  notMine: 'not-mine',
  found: 'found',
  unsureWhose: 'unsure-whose',
  justChanged: 'just-changed',
  noCodes: 'no-codes',
  paused: 'paused',
} as const;
