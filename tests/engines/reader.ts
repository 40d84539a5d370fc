import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { builds } from '../support/builds.ts';
import { startSite } from '../support/servers.ts';
import type { Driver } from './driver.ts';
import { journeys, type Journey } from './journeys.ts';
import { Page, type Patience } from './page.ts';

const patience = { page: 10_000, worker: 150_000 };
/** Where it is known that nothing will come. */
const impatience = { page: 2_000, worker: 2_000 };

/**
 * Takes every journey in a browser; where it is not here (`start` is missing), says so. Of journeys that are known to fail
 * it makes sure that they still do: one that has been mended must leave the list.
 */
export function reader(
  browser: string,
  start: (() => Promise<Driver>) | undefined,
  failing: readonly JourneyName[] = [],
): void {
  const skip = start ? false : `${browser} is not here, and could not be installed or fetched`;
  suite(`a reader with ${browser}`, { skip, timeout: 400_000 }, () => {
    let driver: Driver;
    before(async () => {
      if (start) driver = await start();
    });
    after(() => driver.stop());

    for (const [name, journey] of Object.entries(journeys)) {
      if (failing.includes(name as JourneyName))
        test(`not yet: ${name}`, () =>
          assert.rejects(
            take(driver, journey, impatience),
            Error,
            `It works now: take it out of the list of failures.`,
          ));
      else test(name, () => take(driver, journey, patience));
    }
  });
}

async function take(driver: Driver, { online, offline }: Journey, time: Patience): Promise<void> {
  const site = await startSite(builds.root);
  const page = new Page(driver, time);
  // A page may still load when the journey has seen what it came for. It is left before its server goes, or it would
  // complain of that in the middle of the next journey.
  const leave = () => driver.open('about:blank');
  // Not those of a journey that failed, or of one without a network.
  driver.complaints?.();
  try {
    await online(page, site.home).finally(leave);
    assert.deepEqual(driver.complaints?.() ?? [], []);
  } finally {
    await site.stop();
  }
  await offline?.(page, site.home).finally(leave);
}

export type JourneyName = keyof typeof journeys;
