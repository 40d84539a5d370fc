import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { pageIcons } from '#components/article-icons.ts';
import { icons } from '#components/icons.ts';

/** What those who show a shared link ask for, in pixels. */
const size = { width: 1200, height: 630 };

/** Its colours are those of the page, src/styles/tokens.css. */
const styles = `
  body { display: grid; grid-template-columns: 1fr auto; align-items: center; min-block-size: 0; block-size: 630px; padding: 0 110px 0 90px; background: var(--page); }
  .name { display: flex; gap: 32px; align-items: center; margin: 0 0 56px; font: 600 92px/1 var(--serif); letter-spacing: -0.015em; }
  .name svg { inline-size: 104px; block-size: 104px; color: var(--accent); }
  .halves { display: flex; inline-size: 640px; block-size: 168px; overflow: hidden; border: 6px solid var(--accent); border-radius: 34px; }
  .halves > * { display: grid; flex: 1; align-content: center; gap: 26px; padding: 0 40px; }
  .halves > :last-child { background: var(--accent); }
  .bar { block-size: 16px; border-radius: 8px; background: var(--line); }
  .bar + .bar { inline-size: 62%; }
  .halves > :last-child .bar { background: var(--on-accent); }
  .phone { display: grid; place-items: center; inline-size: 264px; block-size: 470px; border: 8px solid var(--line-strong); border-radius: 44px; background: var(--surface); }
  .tile { display: grid; place-items: center; inline-size: 176px; block-size: 176px; border-radius: 40px; background: var(--accent-soft); color: var(--accent); }
  .tile svg { inline-size: 112px; block-size: 112px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
`;

/**
 * Draws the pictures that go with a shared link into a folder, in the place of those that were there, and returns their paths.
 * They have no words but the name of the guide, so that one set serves every language.
 */
export async function drawShare(browser: Browser, home: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) await rm(join(folder, old));
  const page = await browser.newPage({ viewport: size, bypassCSP: true, colorScheme: 'light' });
  await page.goto(home);
  const mark = await page.locator('.site-header .home svg').evaluate((svg) => svg.outerHTML);
  const name = await page.locator('.site-header .home').innerText();
  const half = '<div><div class="bar"></div><div class="bar"></div></div>';
  const files: string[] = [];
  for (const picture of pageIcons) {
    const icon = `<svg viewBox="0 0 24 24"><path d="${icons[picture]}"/></svg>`;
    await page.evaluate(
      (html) => void (document.body.innerHTML = html),
      `<div><p class="name">${mark}${name}</p><div class="halves">${half}${half}</div></div><div class="phone"><div class="tile">${icon}</div></div>`,
    );
    await page.addStyleTag({ content: styles });
    const file = join(folder, `${picture}.png`);
    await writeFile(file, await page.screenshot());
    files.push(file);
  }
  await page.close();
  return files;
}
