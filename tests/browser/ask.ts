import type { Page } from '@playwright/test';

/** Puts a text into the box of the open page and presses Enter. */
export async function ask(page: Page, text: string): Promise<void> {
  const field = page.locator('main textarea');
  await field.fill(text);
  await field.press('Enter');
}
