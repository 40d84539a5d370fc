import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { wholeAddress } from '#i18n/address.ts';
import { writeSearchIndex } from '#search/index/write.ts';
import { faultsOfArticleFiles } from './article-files.ts';
import { serveLastBuild } from './dev-server.ts';
import { publishDraft, startDraft } from './draft.ts';
import { withGuideSize, writeGuides } from './guide.ts';
import { hostFiles } from './hosts/files.ts';
import { servingOf } from './hosts/serving.ts';
import { markdownOf } from './markdown-twin.ts';
import { withPolicy } from './page-policy.ts';
import { pagesIn, type BuiltPage } from './pages.ts';
import { writePhotoReader } from './photo.ts';
import { importsIn, withPreloads } from './preloads.ts';
import { finishSitemaps } from './sitemap.ts';
import { scriptTextsIn } from './script-texts.ts';
import { withUsedStyles } from './used-styles.ts';
import { writeWorkers } from './worker.ts';

/**
 * The one integration of this site: what is made of the pages once Astro has written them, and what `astro dev` serves of
 * it. It stands last among the integrations, since it signs the files of all others. `hasWorker` says whether the site is kept
 * for reading without a network.
 */
export function afterBuild(hasWorker: boolean): AstroIntegration {
  let config: AstroConfig;
  let target = '';
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
      'astro:build:done': async ({ dir, logger }) => {
        const { base, site } = config;
        const build = { folder: fileURLToPath(dir), base, home: wholeAddress(base, site), hasWorker };
        logger.info(`${await finish(build)} pages are in the search index`);
        publishDraft(target);
        logger.info(`The build is in ${target}`);
        if (!site)
          logger.warn(
            'SITE is not set: there is no sitemap, and no page names its host. Before you publish: SITE=https://guide.example',
          );
      },
    },
  };
}

/** All that is done to a build, in this order. Returns the number of pages that the search finds. */
async function finish(build: Build): Promise<number> {
  // It needs none of the pages, and packs its files while these are read and written.
  const photo = writePhotoReader(build.folder);
  // From the pages as Astro wrote them.
  const indexed = await writeSearchIndex(build.folder);
  // Every page tells the size of the one-file guide, so that comes first.
  const guides = writeGuides(build.folder, build.home);
  const imports = importsIn(build.folder, build.base);
  const scriptTexts = scriptTextsIn(build.folder, build.base);
  const hidden = new Set<string>();
  const reviewed = new Map<string, string>();
  for (const page of pagesIn(build.folder)) {
    if (/(?:^|\/)index\.html$/.test(page.path)) writeTwin(page, build.home);
    if (page.html.includes('<meta name="robots" content="noindex"')) hidden.add(addressOf(page, build.home));
    const day = /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(page.html)?.[1];
    if (day !== undefined) reviewed.set(addressOf(page, build.home), day);
    // The policy comes last: it governs what stands behind it, and hashes the styles as they are sent.
    const html = inPage(page.path, () =>
      withPolicy(withPreloads(withGuideSize(withUsedStyles(page.html, scriptTexts(page.html)), guides), imports)),
    );
    writeFileSync(page.file, html);
  }
  finishSitemaps(build.folder, hidden, reviewed);
  writeHostFiles(build);
  await photo;
  // Last, because it signs every file.
  await writeWorkers(build.folder, build.hasWorker);
  return indexed;
}

/** Writes the Markdown of a page beside it. */
function writeTwin(page: BuiltPage, home: string): void {
  writeFileSync(page.file.replace(/\.html$/, '.md'), markdownOf(page.html, addressOf(page, home)));
}

function addressOf({ path }: BuiltPage, home: string): string {
  return home + path.replace(/index\.html$/, '');
}

function writeHostFiles({ folder, base }: Build): void {
  for (const [path, text] of Object.entries(hostFiles(servingOf(base)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What `step` makes of a page. Where it throws, the sentence begins with the page's path. */
function inPage(path: string, step: () => string): string {
  try {
    return step();
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

interface Build {
  /** Where Astro wrote it. */
  folder: string;
  /** The path it is served under, `/` or `/some/path/`. */
  base: string;
  /** The address of the home page: the whole one, or the base alone where the build is not told its host. */
  home: string;
  /** Whether pages are kept for reading without a network. */
  hasWorker: boolean;
}
