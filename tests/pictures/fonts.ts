import type { Browser } from '@playwright/test';

/** The families that Android shows Latin letters in, by what the page asks for. */
const ofPhones = { body: /^(?:Roboto|Noto Sans)\b/, h1: /^Noto Serif\b/ };

/** Throws a sentence where a page is not drawn with the fonts of a phone, so that no picture shows what no reader sees. */
export async function checkFonts(browser: Browser, home: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${home}fixes/reset-password/`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const [what, families] of Object.entries(ofPhones)) {
    const selector = what === 'body' ? '.prose p' : what;
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const other = fonts.find(({ familyName }) => !families.test(familyName));
    if (fonts.length === 0 || other)
      throw new Error(
        `${selector} is drawn with ${other?.familyName ?? 'no font'}. Install the fonts of a phone: Debian's fonts-roboto-unhinted or fonts-noto-core.`,
      );
  }
  await page.close();
}
