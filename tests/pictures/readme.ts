import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

const message = "Couldn't verify Mi Account ID. Invalid username or password.";
const phone = { width: 360, height: 740 };
/** Of the sheet that shows the phones side by side, in pixels. */
const sheet = { width: 1280, height: 860 };

const styles = `
  body { display: flex; gap: 48px; align-items: center; justify-content: center; margin: 0; block-size: ${sheet.height}px; background: transparent; }
  img { inline-size: ${phone.width}px; block-size: ${phone.height}px; border: 12px solid; border-radius: 44px; }
  .light { border-color: #23201b; }
  .dark { border-color: #4a5153; }
`;

/**
 * Draws the picture of README in light and dark, and returns both paths: a pasted message, what the guide says to it, and the
 * page that opens, on three phones.
 */
export async function drawReadme(browser: Browser, home: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: phone,
      colorScheme,
      hasTouch: true,
      isMobile: true,
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    });
    const screens = await screensOf(await context.newPage(), home);
    const page = await browser.newPage({ viewport: sheet });
    const images = screens.map((screen) => `<img class="${colorScheme}" src="data:image/png;base64,${screen}" alt="">`);
    await page.setContent(`<style>${styles}</style>${images.join('')}`);
    const file = join(folder, `home-${colorScheme}.png`);
    await writeFile(file, await page.screenshot({ omitBackground: true }));
    files.push(file);
    await page.close();
    await context.close();
  }
  return files;
}

/** Three screens of one journey, as PNG in base64. */
async function screensOf(page: Page, home: string): Promise<string[]> {
  const shot = async () => (await page.screenshot({ caret: 'hide' })).toString('base64');
  await page.goto(home);
  await page.locator('main textarea').fill(message);
  const typed = await shot();
  await page.getByRole('button', { name: 'Find my fix' }).tap();
  const first = page.locator('[data-reply] ol a').first();
  await first.waitFor();
  const replied = await shot();
  await first.tap();
  await page.locator('.journey-bar').waitFor();
  return [typed, replied, await shot()];
}
