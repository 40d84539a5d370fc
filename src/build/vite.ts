import type { Plugin } from 'vite';

/** The cascade of the site, weakest first. */
const order = '@layer tokens, base, prose, components, print;';

/**
 * Puts the order of the layers before every style sheet. Astro joins the sheets of a page by the order of imports, so
 * the first one met would else decide; the minifier keeps one copy.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform: (code, id) => (/\.css(?:$|\?)/.test(id) ? { code: `${order}\n${code}`, map: null } : null),
  };
}

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
