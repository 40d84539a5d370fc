/**
 * An https address as a reader is shown it. A short path (i.mi.com/ss) is part of what one types; a longer one is only
 * clicked, and its host says whose it is.
 */
export function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return pathname.length <= 4 ? `${host}${pathname.replace(/\/$/, '')}` : host;
}
