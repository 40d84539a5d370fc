/** Reads `_headers`, the file of Netlify and Cloudflare Pages: a pattern a line, and under it, further in, its headers. */
export function hostRules(text: string): HostRule[] {
  const rules: HostRule[] = [];
  for (const line of text.split('\n').filter((written) => written.trim())) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (!name) rules.push({ start: line.trim().replace(/\*$/, ''), headers: {} });
    else Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value });
  }
  return rules;
}

/** The headers of all rules that match a path. */
export function headersFor(path: string, rules: readonly HostRule[]): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ start }) => path.startsWith(start)).map(({ headers }) => headers));
}

export interface HostRule {
  /** What the paths begin with. */
  start: string;
  /** By name in small letters. */
  headers: Record<string, string>;
}
