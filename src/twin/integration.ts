import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn } from '../built/pages.ts';
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
        for await (const { path, file, html } of pagesIn(fileURLToPath(dir), /(?:^|\/)index\.html$/)) {
          const address = new URL(path.replace(/index\.html$/, ''), site).href;
          await writeFile(file.replace(/\.html$/, '.md'), markdownOf(html, address));
        }
      },
    },
  };
}
