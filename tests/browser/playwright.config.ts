import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';
import { homeOf, sites } from './sites.ts';

/** Every spec runs against the site at `/` and against the same site in a folder of another, so it goes to relative addresses (`fixes/`). */
export default defineConfig({
  outputDir: '../../test-results',
  fullyParallel: true,
  timeout: 60_000,
  // More than the processors of a small machine: a third of the tests waits for a slow or lost network.
  workers: 3,
  // What comes at all comes before; only a failure costs this time.
  expect: { timeout: 15_000 },
  // A machine with other work may hold up one test of three hundred. What passes at a second try is printed as flaky; a fault fails twice.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'dot',
  use: {
    launchOptions: { executablePath: chromiumPath() },
    // A worker would answer in place of the server; the specs about it allow it themselves.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'root', use: { baseURL: homeOf(sites.root) }, grepInvert: /@languages/ },
    // What cannot depend on where the site lies is tagged @once and runs at the root only; the other has a language that is a draft.
    { name: 'deep', use: { baseURL: homeOf(sites.deep) }, grepInvert: /@once/ },
  ],
  webServer: {
    command: `"${process.execPath}" tests/browser/servers.ts`,
    cwd: '../..',
    url: homeOf(sites.deep),
    stderr: 'pipe',
  },
});
