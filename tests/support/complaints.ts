import type { Page } from '@playwright/test';

/** Playwright's own words where a spec does not allow workers. */
const blockedWorker = 'Service Worker registration blocked by Playwright';

/**
 * What the browser finds wrong with a page from now on, as a list that grows: errors and warnings of the console (broken
 * rules of the policy and missing files are among them), uncaught errors, dialogs, and requests to another origin than
 * that of `home`, if that is known.
 */
export function complaintsOf(page: Page, home?: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    // guide.html, which is made to stand alone, names no icon, so a browser asks for one by itself.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (isComplaint && !isIcon && message.text() !== blockedWorker)
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (home && protocol.startsWith('http') && origin !== new URL(home).origin)
      complaints.push(`request elsewhere: ${request.url()}`);
  });
  return complaints;
}
