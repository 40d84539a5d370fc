import type { Build } from '../support/builds.ts';
import { startSite } from '../support/servers.ts';
import type { Driver } from './driver.ts';
import type { Journey } from './journeys.ts';
import { Page, type Patience } from './page.ts';

/** As long as a page, and a worker that stores the guide, may take in the slowest browser. */
export const patience: Patience = { page: 10_000, worker: 150_000 };

/**
 * Takes a journey in a browser, on a site of its own, and gives back what the browser complained of; of the part without a
 * network, and where it does not tell, nothing. Rejects where something does not come in time.
 */
export async function take(driver: Driver, build: Build, journey: Journey, time: Patience): Promise<string[]> {
  const site = await startSite(build);
  const page = new Page(driver, time);
  // A page may still load when the journey has seen what it came for. It is left before its server goes, or it would
  // complain of that in the middle of the next journey; that a browser says what the leaving cut off is no fault.
  const leave = () => driver.open('about:blank');
  // Not those of a journey that failed, or of one without a network.
  driver.complaints?.();
  let complaints: string[] = [];
  try {
    await journey.online(page, site.home);
    complaints = driver.complaints?.() ?? [];
  } finally {
    await leave().finally(() => site.stop());
  }
  await journey.offline?.(page, site.home).finally(leave);
  return complaints;
}
