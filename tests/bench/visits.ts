/** One page of each kind of the guide, by what the tables call it. */
export const ownVisits: readonly Visit[] = [
  { kind: 'home', path: '' },
  { kind: 'a fix', path: 'fixes/reset-password/' },
  { kind: 'a question', path: 'faq/lock-duration/' },
  { kind: 'messages', path: 'messages/' },
  { kind: 'a language', path: 'messages/ru/' },
  { kind: 'which fix', path: 'which-fix/' },
  { kind: 'search', path: 'search/?q=forgot+my+password' },
];

/** Visits to another site, as `home:,an article:guides/example/`. Throws where one has no kind or no path. */
export function visitsIn(list: string): Visit[] {
  return list.split(',').map((entry) => {
    const [, kind, path] = /^([^:]+):(.*)$/.exec(entry) ?? [];
    if (kind === undefined || path === undefined)
      throw new Error(
        `--visits has “${entry}”. Write kind and path, as in --visits 'home:,an article:guides/example/'.`,
      );
    return { kind, path };
  });
}

export interface Visit {
  kind: string;
  /** Relative to the home page. */
  path: string;
}
