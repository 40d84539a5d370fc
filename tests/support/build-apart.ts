import { join } from 'node:path';
import { build } from 'astro';

/*
 * `node tests/support/build-apart.ts dist-deep` builds the project into that folder, with a cache of its own: of two builds at a
 * time that share Astro's, one may read the content that the other wrote.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say into which folder, as in node tests/support/build-apart.ts dist-deep.');
await build({ outDir: folder, cacheDir: join('node_modules/.cache', folder) });
