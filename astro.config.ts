import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/build/after-build.ts';
import { proseLocale } from './src/build/prose-locale.ts';
import { layerOrder, plainImports } from './src/build/vite.ts';
import { defaultLocale, localePath, locales } from './src/i18n/locales.ts';
import { readSettings } from './src/settings.ts';

const { site, base, port, hasWorker } = readSettings(process.env);

export default defineConfig({
  ...(site && { site }),
  base,
  ...(port && { server: { port } }),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // A page is painted by one request: its styles come inside it.
  build: { inlineStylesheets: 'always' },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  i18n: {
    locales: locales.map((locale) => ({ path: localePath(locale), codes: [locale] })),
    defaultLocale,
    routing: { prefixDefaultLocale: false },
  },
  // Messages and commands are quoted as they are: no typographic dashes or quotes made from theirs.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [proseLocale()],
      features: { smartPunctuation: false, headingAttributes: true },
    }),
  },
  integrations: [
    mdx(),
    // A sitemap is made of whole addresses.
    ...(site ? [sitemap({ filter: (page) => !/\/(?:guide|offline)\/$/.test(page) })] : []),
    afterBuild(hasWorker),
  ],
  vite: {
    // What is built while `astro dev` runs is no source of it.
    server: { watch: { ignored: ['**/dist*/**'] } },
    plugins: [layerOrder(), plainImports()],
    build: {
      // Scripts stay files, so that the policy needs no hash for them.
      assetsInlineLimit: 0,
      // Astro marks each MDX file with a directive that Rolldown warns of, four lines a file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
