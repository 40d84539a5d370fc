import { firefox } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';
import type { Driver } from './driver.ts';

/**
 * Starts a Firefox of the system without a window. Playwright drives it over WebDriver BiDi, which Firefox speaks by itself:
 * that is what the channel means.
 */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const page = await browser.newPage({ locale: 'en-US' });
  const complaints = complaintsOf(page);
  // Its console tells neither of files that are missing nor of what the policy forbids.
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(tellViolations);
  return {
    open: async (address) => void (await page.goto(address)),
    // Playwright's own Back waits for news of a navigation, and of a page that comes from memory there is none.
    back: () => page.evaluate('history.back()'),
    run: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: async (text) => {
      for (const key of text) await page.keyboard.press(key === '\n' ? 'Enter' : key);
    },
    complaints: () => complaints.splice(0),
    stop: () => browser.close(),
  };
}

function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    console.error(`The policy's ${effectiveDirective} forbids ${blockedURI} of ${sourceFile}.`),
  );
}
