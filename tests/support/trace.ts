import type { Browser, Page } from '@playwright/test';

/** What the threads of Chromium do while `act` runs: the events of its trace, of some categories. */
export async function traceOf(
  browser: Browser,
  page: Page,
  categories: string[],
  act: () => Promise<void>,
): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Of an event, what is used here; `tts` and `tdur` are when it began and how long it took in the thread's own microseconds. */
export interface TraceEvent {
  cat: string;
  name: string;
  pid: number;
  tid: number;
  tts?: number;
  tdur?: number;
  args?: { name?: string };
}
