import cascadeLayers from '@csstools/postcss-cascade-layers';
import { AtRule, type AcceptedPlugin } from 'postcss';
import nesting from 'postcss-nesting';

/** The cascade of the site, weakest first. */
const order = 'base, prose, components, print';

/** The oldest browsers that show the guide as it is meant, those of phones of 2020: what Vite lowers styles to. */
export const oldestBrowsers = ['chrome80', 'firefox78', 'safari14'];

/** What Vite lowers scripts to. It knows a fault of Chrome 80 in a form of `?.` that nobody writes, and would take each apart. */
export const oldestScripts = oldestBrowsers.filter((name) => !name.startsWith('chrome'));

/**
 * Lightning CSS's number for `light-dark()`, which it is told to leave: it would give every page two variables for it, and
 * there is none.
 */
export const lightDark = 1 << 20;

/**
 * Lowers what Vite's minifier leaves: a browser before 2022 drops all that stands in a layer. The layers become
 * specificity, for which nested rules have to be taken apart first. A rule must not name an id, since each sheet is
 * lowered by itself and the weight of its layers is reckoned from its heaviest rule.
 */
export function loweredStyles(): AcceptedPlugin[] {
  return [layerOrder, nesting(), cascadeLayers()];
}

/**
 * Puts the order of the layers before every style sheet, since each is lowered by itself. Not where there is no layer: Astro
 * lowers the styles of a component twice, and beside an order what has no layer counts as stronger than all that have.
 */
const layerOrder: AcceptedPlugin = {
  postcssPlugin: 'layer-order',
  Once: (root) => {
    if (root.some((node) => node.type === 'atrule' && node.name === 'layer'))
      root.prepend(new AtRule({ name: 'layer', params: order }));
  },
};
