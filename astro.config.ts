import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/build/after-build.ts';
import { proseApostrophes } from './src/build/prose-apostrophes.ts';
import { proseLocale } from './src/build/prose-locale.ts';
import { lightDark, loweredStyles, oldestBrowsers, oldestScripts } from './src/build/styles.ts';
import { plainImports, plainMembers, scriptAddresses } from './src/build/vite.ts';
import { defaultLocale, localePath, locales } from './src/i18n/locales.ts';
import { readSettings } from './src/settings.ts';

const { site, base, port, hasWorker } = readSettings(process.env);

export default defineConfig({
  ...(site && { site }),
  base,
  ...(port && { server: { port } }),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: {
    // A page is painted by one request: its styles come inside it.
    inlineStylesheets: 'always',
    // Others are rendered while one is finished on a second thread, or is written (src/build/prerender.ts).
    concurrency: 4,
  },
  scopedStyleStrategy: 'class',
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
      mdastPlugins: [proseLocale(), proseApostrophes()],
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
    // `astro dev` has no worker: it would show yesterday's files.
    define: { hasWorker: String(hasWorker && process.env['NODE_ENV'] === 'production') },
    // What is built while `astro dev` runs is no source of it.
    server: { watch: { ignored: ['**/dist*/**'] } },
    plugins: [plainImports(), plainMembers(), scriptAddresses()],
    // One module for all articles: one a page costs more time to write and to load than all else about it.
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'articles', test: /\/content\/[^?]+\.mdx$/ }] } },
          },
        },
      },
    },
    css: { postcss: { plugins: loweredStyles() }, lightningcss: { exclude: lightDark } },
    build: {
      target: oldestScripts,
      cssTarget: oldestBrowsers,
      // Scripts stay files, so that the policy needs no hash for them.
      assetsInlineLimit: 0,
      // Astro marks each MDX file with a directive that Rolldown warns of, four lines a file.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        transform: { assumptions: { setPublicClassFields: true } },
      },
    },
  },
});
