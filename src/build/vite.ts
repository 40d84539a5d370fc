import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** The plugin of Vite that wraps every import of a script that is loaded later. */
const wrapping = 'native:import-analysis-build';

/**
 * Leaves a plain `import()` where a script loads another one later. Vite's wrapper also fetches style sheets that come with the
 * script; there are none, since every page has its styles inside, and it costs every page 680 bytes. Vite has no switch for
 * it, so its plugin is taken out. Throws where Vite has none of that name; tests/built/weight.test.ts sees that it is gone.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const at = plugins.findIndex(({ name }) => name === wrapping);
      if (at < 0) throw new Error(`src/build/vite.ts: Vite has no plugin “${wrapping}”. See how it wraps imports now.`);
      (plugins as Plugin[]).splice(at, 1);
    },
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

/** How a script asks for the address of another: `import { address } from './x-worker.ts?address'`. */
const addressOf = '?address';

/**
 * Gives the address of a script as a file of its own, for a worker or an `import()` of the address. Page and worker share their
 * code; Vite's own `?worker&url` bundles all of it once more.
 */
export function scriptAddresses(): Plugin {
  return {
    name: 'script-addresses',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(addressOf)) return null;
      const script = await this.resolve(source.slice(0, -addressOf.length), importer);
      return script && `\0${script.id}${addressOf}`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith(addressOf)) return null;
      const script = id.slice(1, -addressOf.length);
      const { base, command, root } = this.environment.config;
      if (command === 'serve') return `export const address = ${JSON.stringify(base + relative(root, script))};`;
      const file = this.emitFile({ type: 'chunk', id: script, preserveSignature: 'allow-extension' });
      return `export const address = import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

/** Where a private name stands in a syntax tree of ESTree's form. */
function privateNamesIn(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'PrivateIdentifier' && 'start' in node) return [Number(node.start)];
  return Object.values(node).flatMap(privateNamesIn);
}
