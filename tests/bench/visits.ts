/** One page of each kind, by what the tables call it. */
export const visits: readonly Visit[] = [
  { kind: 'home', path: '' },
  { kind: 'a fix', path: 'fixes/reset-password/' },
  { kind: 'a question', path: 'faq/lock-duration/' },
  { kind: 'messages', path: 'messages/' },
  { kind: 'a language', path: 'messages/ru/' },
  { kind: 'which fix', path: 'which-fix/' },
  { kind: 'search', path: 'search/?q=forgot+my+password' },
];

export interface Visit {
  kind: string;
  /** Relative to the home page. */
  path: string;
}
