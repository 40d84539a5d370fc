import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { oldestScripts } from './styles.ts';

/**
 * The code of a worker with all that it imports, as one classic script: older phones know no modules in workers. `path` is that
 * of its source from `src/`; `define` has the values of the names that the build puts in, as JSON.
 */
export async function classicScript(path: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: oldestScripts,
      rolldownOptions: { input: fileURLToPath(new URL(`../${path}`, import.meta.url)), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
