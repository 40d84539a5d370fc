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
