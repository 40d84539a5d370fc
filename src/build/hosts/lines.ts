/** A page's id and perhaps its slash, to match what follows a folder that has moved: nothing in it needs escaping in a header. */
export const onePage = '([a-z0-9-]*/?)';

/** A path as a regular expression that matches it alone, in PCRE and RE2. */
export function pattern(path: string): string {
  return path.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
}

/** Lines of a configuration; a list among them is one step further in. */
export function lines(blocks: readonly Block[], indent = ''): string {
  return blocks
    .map((block) => (typeof block === 'string' ? `${indent}${block}\n` : lines(block, `${indent}  `)))
    .join('');
}

type Block = string | readonly Block[];
