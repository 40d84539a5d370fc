import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn } from './pages.ts';
import { withSlash } from '#i18n/base.ts';
import { markdownOf } from './markdown-twin.ts';

/** Writes `index.md` beside every `index.html` of the build. */
export function twins(): AstroIntegration {
  let site = '';
  return {
    name: 'twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(withSlash(config.base), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        for (const { path, file, html } of pagesIn(fileURLToPath(dir), /(?:^|\/)index\.html$/)) {
          const address = new URL(path.replace(/index\.html$/, ''), site).href;
          writeFileSync(file.replace(/\.html$/, '.md'), markdownOf(html, address));
        }
      },
    },
  };
}
