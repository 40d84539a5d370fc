/** The path the site lies under (BASE), with a slash at its end however it was given. */
export function withSlash(base: string): string {
  return base.replace(/\/?$/, '/');
}
