import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptsIn } from './preloads.ts';

/**
 * Reads the text of all scripts of a page: those it names, those they import, and those they load later. `base` ends with a
 * slash, and the addresses in the page begin with it.
 */
export function scriptTextsIn(folder: string, base: string): (html: string) => string {
  const files = new Map<string, string>();
  const texts = new Map<string, string>();
  const read = (name: string): string => {
    const text = files.get(name) ?? readFileSync(join(folder, '_astro', name), 'utf8');
    files.set(name, text);
    return text;
  };
  return (html) => {
    const start = scriptsIn(html).map((address) => address.slice(`${base}_astro/`.length));
    const key = start.join(' ');
    const known = texts.get(key);
    if (known !== undefined) return known;
    const names = new Set(start);
    // A set that grows while it is walked is walked to its end.
    for (const name of names)
      for (const [other] of read(name).matchAll(/(?<=["'`]\.\/)[\w.-]+\.js(?=["'`])/g)) names.add(other);
    const text = [...names].map(read).join('\n');
    texts.set(key, text);
    return text;
  };
}
