import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { wholeAddress } from '#i18n/address.ts';
import { writeSearchIndex } from '#search/index/write.ts';
import { faultsOfArticleFiles } from './article-files.ts';
import { serveLastBuild } from './dev-server.ts';
import { publishDraft, startDraft } from './draft.ts';
import type { Site } from './finished-page.ts';
import { moveGuides } from './guide.ts';
import { hostFiles } from './hosts/files.ts';
import { servingOf } from './hosts/serving.ts';
import { writePhotoReader } from './photo.ts';
import { finishing, type KnownPages } from './prerender.ts';
import { finishSitemaps } from './sitemap.ts';
import { writeWorkers } from './worker.ts';

/**
 * The one integration of this site: what is made of the pages once Astro has written them, and what `astro dev` serves of
 * it. It stands last among the integrations, since it signs the files of all others. `hasWorker` says whether the site is kept
 * for reading without a network.
 */
export function afterBuild(hasWorker: boolean): AstroIntegration {
  let config: AstroConfig;
  let target = '';
  const pages: KnownPages = new Map();
  return {
    name: 'after-build',
    hooks: {
      'astro:config:setup': ({ command, config: { outDir, root }, updateConfig }) => {
        target = fileURLToPath(outDir);
        if (command !== 'build') return;
        const faults = faultsOfArticleFiles(join(fileURLToPath(root), 'content'));
        if (faults.length > 0) throw new Error(faults.join('\n'));
        updateConfig({ outDir: pathToFileURL(`${startDraft(target, fileURLToPath(root))}/`) });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveLastBuild(target, config.base));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => finishing(astro, siteOf(config), pages));
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await finish(siteOf(config), pages, hasWorker)} pages are in the search index`);
        publishDraft(target);
        logger.info(`The build is in ${target}`);
        if (!config.site)
          logger.warn(
            'SITE is not set: there is no sitemap, and no page names its host. Before you publish: SITE=https://guide.example',
          );
      },
    },
  };
}

/** All that is done to a build once its pages are written, in this order. Returns the number of pages that the search finds. */
async function finish({ folder, base, home }: Site, pages: KnownPages, hasWorker: boolean): Promise<number> {
  // It packs its files while Pagefind reads the texts.
  const photo = writePhotoReader(folder);
  const indexed = await writeSearchIndex(folder, (path) => pages.get(`${path}index.html`)?.text);
  moveGuides(folder);
  finishSitemaps(folder, pages, home);
  writeHostFiles(folder, base);
  await photo;
  // Last, because it signs every file.
  await writeWorkers(folder, hasWorker);
  return indexed;
}

function siteOf({ outDir, base, site }: AstroConfig): Site {
  return { folder: fileURLToPath(outDir), base, home: wholeAddress(base, site) };
}

function writeHostFiles(folder: string, base: string): void {
  for (const [path, text] of Object.entries(hostFiles(servingOf(base)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
