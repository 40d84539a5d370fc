import { startChromium } from '../engines/chromium.ts';
import type { Driver } from '../engines/driver.ts';
import { journeys, type Journey } from '../engines/journeys.ts';
import { oldChromium, oldVersions } from '../engines/old-chromiums.ts';
import { patience, take } from '../engines/take.ts';

/** Prints what readers with a Chromium of 2020 to 2023 come for, and after how many milliseconds they have it. */
export async function printOld(folder: string): Promise<void> {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const version of oldVersions) {
    const program = oldChromium(version);
    if (program === undefined) {
      console.error(`Chromium ${version} is not here and cannot be fetched, or does not run on this machine.`);
      continue;
    }
    const driver = await startChromium(program);
    try {
      for (const [name, journey] of Object.entries(journeys))
        rows[name] = { ...rows[name], [version]: await timeOf(driver, folder, journey) };
    } finally {
      await driver.stop();
    }
  }
  console.log('\nOld Chromiums, in milliseconds from the first page to the last answer (–: it does not come)');
  console.table(rows);
}

async function timeOf(driver: Driver, folder: string, journey: Journey): Promise<number | string> {
  const start = performance.now();
  try {
    await take(driver, { folder, base: '/' }, journey, patience);
  } catch {
    return '–';
  }
  return Math.round(performance.now() - start);
}
