import type { Page } from '@playwright/test';

/**
 * What the browser finds wrong with a page from now on, as a list that grows: errors and warnings of the console (broken
 * rules of the policy and missing files are among them), uncaught errors, dialogs, and requests to another origin.
 */
export function complaintsOf(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin) complaints.push(`request elsewhere: ${request.url()}`);
  });
  return complaints;
}
