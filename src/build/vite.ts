import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves a plain `import()` where a script loads another one later. Vite's own wrapper also fetches style sheets that come
 * with the script; there are none, since every page has its styles inside, and it costs every page 760 bytes.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}
