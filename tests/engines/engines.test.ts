import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { builds } from '../built/site.ts';
import { startPlain } from '../hosts/servers.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { journeys } from './journeys.ts';
import { Page } from './page.ts';
import { firefox, webkit } from './programs.ts';
import { startWebKit } from './webkit.ts';

/** Milliseconds for everything in one engine. */
const limit = 60_000;

drive('Firefox', firefox(), startFirefox);
drive('WebKitGTK', webkit(), startWebKit);

function drive<P>(name: string, program: P | undefined, start: (program: P) => Promise<Driver>): void {
  if (!program)
    return void test(`a reader with ${name}`, {
      skip: `${name} is not here: install it, or run this as root on Debian`,
    });

  suite(`a reader with ${name}`, { timeout: limit }, () => {
    let driver: Driver;
    before(async () => {
      driver = await start(program);
    });
    after(() => driver?.stop());

    test('has a console that is heard', { timeout: 10_000 }, async (context) => {
      context.diagnostic(driver.name);
      await driver.run('console.error("Heard")');
      while (!driver.complaints().some((complaint) => complaint.includes('Heard'))) await wait(50);
    });

    for (const { name: journey, online, offline } of journeys) {
      test(journey, async () => {
        const site = await startPlain(builds.root);
        const page = new Page(driver);
        let isUp = true;
        try {
          await online(page, site.home);
          assert.deepEqual(driver.complaints(), []);
          if (!offline) return;
          isUp = false;
          await site.stop();
          await offline(page, site.home);
        } finally {
          if (isUp) await site.stop();
        }
      });
    }
  });
}
