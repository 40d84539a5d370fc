import type { Page } from '@playwright/test';

/** How many A4 pages the page prints. */
export async function pagesOfPdf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
