import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page with a `modulepreload` at the end of its head for every file that its module scripts import, and that those import.
 * `imports` gives the addresses a script imports by its own. Throws where a page with such scripts has no head.
 */
export function withPreloads(html: string, imports: (address: string) => readonly string[]): string {
  const scripts = scriptsIn(html);
  const found = new Set<string>();
  const visit = (address: string) => {
    for (const other of imports(address)) {
      if (found.has(other)) continue;
      found.add(other);
      visit(other);
    }
  };
  scripts.forEach(visit);
  const links = [...found].filter((address) => !scripts.includes(address));
  if (links.length === 0) return html;
  if (!html.includes('</head>'))
    throw new Error('It has module scripts and no </head>. Build it with src/layouts/Page.astro.');
  return html.replace(
    '</head>',
    `${links.map((address) => `<link rel="modulepreload" href="${address}">`).join('')}</head>`,
  );
}

/** The addresses of the module scripts that a page names. */
export function scriptsIn(html: string): string[] {
  return Array.from(html.matchAll(/<script type="module" src="([^"]+)/g), ([, address]) => String(address));
}

/**
 * Reads what the scripts of a build import, each file once. `base` ends with a slash, and the addresses begin with it.
 */
export function importsIn(folder: string, base: string): (address: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (address) => {
    const found =
      known.get(address) ?? importsOf(address, readFileSync(join(folder, address.slice(base.length)), 'utf8'));
    known.set(address, found);
    return found;
  };
}

/** The addresses of the files a built script imports at its start; those it loads later are left out. */
export function importsOf(address: string, code: string): string[] {
  const start = /^(?:import\s*(?:[^;"'`]*?from\s*)?["'][^"']+["'];?)+/.exec(code)?.[0];
  if (start === undefined) return [];
  return Array.from(start.matchAll(/["'][^"']+["']/g), ([quoted]) => {
    return new URL(quoted.slice(1, -1), `https://site${address}`).pathname;
  });
}
