import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';
import { startSite } from '../support/servers.ts';
import { checkFonts } from './fonts.ts';
import { drawReadme } from './readme.ts';
import { drawShare } from './share.ts';

const project = join(import.meta.dirname, '../..');
const dist = join(project, 'dist');

/**
 * `npm run pictures` makes the pictures of the product from the product: those that go with a shared link (public/pictures) and
 * those of README (.github), out of the pages of the last build. Throws a sentence where there is no build, or where the fonts of
 * a phone are missing.
 */
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site. Make it with `npm run build`.');
const { home, stop } = await startSite({ folder: dist, base: '/' });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  // The same pixels on every machine, as far as its fonts are the same.
  args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
});
try {
  await checkFonts(browser, home);
  for (const file of await drawShare(browser, home, join(project, 'public/pictures'))) console.log(file);
  for (const file of await drawReadme(browser, home, join(project, '.github'))) console.log(file);
} finally {
  await browser.close();
  await stop();
}
