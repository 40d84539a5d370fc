import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markdownOf } from './markdown.ts';

/** Writes `index.md` beside every `index.html` of the build. */
export function twins(): AstroIntegration {
  let site = '';
  return {
    name: 'twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('index.html'));
        await Promise.all(
          files.map(async (file) => {
            const path = relative('.', file)
              .split(sep)
              .join('/')
              .replace(/index\.html$/, '');
            const html = await readFile(join(folder, file), 'utf8');
            await writeFile(join(folder, file.replace(/\.html$/, '.md')), markdownOf(html, new URL(path, site).href));
          }),
        );
      },
    },
  };
}
