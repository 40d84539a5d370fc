import type { Plugin } from 'vite';

/** Vite's own module, which it puts into every script that loads another one later. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves a plain `import()` where a script loads another one later. Vite's wrapper also fetches style sheets that come with the
 * script; there are none, since every page has its styles inside, and it costs every page 680 bytes. Vite has no switch for
 * it. tests/built/weight.test.ts sees that it is gone, whatever name Vite gives it.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}

/**
 * Makes the private members of a script's classes plain ones: `#form` becomes `_form`. Browsers of 2020 know no private
 * methods, and the weak maps that would stand for all of them weigh a tenth of a script and are slow in its loops.
 */
export function plainMembers(): Plugin {
  return {
    name: 'plain-members',
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code) {
      if (!/#\w/.test(code)) return null;
      let plain = '';
      let end = 0;
      for (const start of privateNamesIn(this.parse(code)).sort((a, b) => a - b)) {
        plain += `${code.slice(end, start)}_`;
        end = start + 1;
      }
      return { code: plain + code.slice(end), map: null };
    },
  };
}

/** Where a private name stands in a syntax tree of ESTree's form. */
function privateNamesIn(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'PrivateIdentifier' && 'start' in node) return [Number(node.start)];
  return Object.values(node).flatMap(privateNamesIn);
}
