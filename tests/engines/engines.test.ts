import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { builds } from '../support/builds.ts';
import { firefoxPath, webkitPrograms, type WebKitPrograms } from '../support/programs.ts';
import { startSite } from '../support/servers.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { journeys, kinds } from './journeys.ts';
import { Page } from './page.ts';
import { startWebKit } from './webkit.ts';
import { webkitConsole } from './webkit-console.ts';

/** Milliseconds for everything in one engine. */
const limit = 180_000;

readers('Firefox', firefoxPath(), startFirefox);
readers('WebKitGTK', webkitPrograms(), startWebKit, showsWebKit);

/** Runs every journey in an engine, and what else there is to test of it; where it is not here, says so. */
function readers<P>(
  name: string,
  program: P | undefined,
  start: (program: P) => Promise<Driver>,
  more?: (program: P) => void,
): void {
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

    test('has a console that is heard, if the engine tells of it', async (context) => {
      context.diagnostic(`${driver.name}${driver.complaints ? '' : ' tells nothing of it while it is driven'}`);
      await driver.run('console.error("Heard")');
      await wait(1000);
      assert.deepEqual(driver.complaints?.(), driver.complaints && ['error: Heard']);
    });

    for (const { name: journey, online, offline } of journeys) {
      test(journey, async () => {
        const site = await startSite(builds.root);
        const page = new Page(driver);
        // Not those of a journey that failed.
        driver.complaints?.();
        await online(page, site.home).finally(() => site.stop());
        assert.deepEqual(driver.complaints?.() ?? [], []);
        await offline?.(page, site.home);
      });
    }
    more?.(program);
  });
}

function showsWebKit(programs: WebKitPrograms): void {
  test('finds nothing in the console on any kind of page', async () => {
    const site = await startSite(builds.root);
    const addresses = kinds.map((path) => site.home + path);
    assert.deepEqual(await webkitConsole(programs, addresses).finally(() => site.stop()), []);
  });
}
