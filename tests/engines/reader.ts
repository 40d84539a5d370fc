import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { builds } from '../support/builds.ts';
import type { Driver } from './driver.ts';
import { journeys } from './journeys.ts';
import { patience, take } from './take.ts';

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
            take(driver, builds.root, journey, impatience),
            Error,
            `It works now: take it out of the list of failures.`,
          ));
      else test(name, async () => assert.deepEqual(await take(driver, builds.root, journey, patience), []));
    }
  });
}

export type JourneyName = keyof typeof journeys;
