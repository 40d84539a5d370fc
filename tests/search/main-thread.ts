import type { Browser, Page } from '@playwright/test';
import { traceOf } from '../support/trace.ts';

/**
 * What the main thread of a page does between two marks (`performance.mark`) that `act` makes, in milliseconds of the thread's own
 * time, by Chromium's trace: everything that the page does then, and nothing of what drives it before and after.
 */
export async function mainThreadBetween(
  [first, last]: readonly [first: string, last: string],
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Work> {
  const events = await traceOf(browser, page, ['toplevel', 'devtools.timeline', 'blink.user_timing'], act);
  const start = events.find(({ cat, name }) => cat === 'blink.user_timing' && name === first);
  const end = events.find(({ cat, name }) => cat === 'blink.user_timing' && name === last);
  if (!start?.tts || !end?.tts)
    throw new Error(`The trace has no mark ${first} or ${last} with the thread's own time.`);
  const [from, to] = [start.tts, end.tts];
  const lengths = events
    .filter(({ name, pid, tid }) => name === task && pid === start.pid && tid === start.tid)
    .map(({ tts = 0, tdur = 0 }) => Math.min(tts + tdur, to) - Math.max(tts, from));
  return { total: (to - from) / 1000, longest: Math.max(...lengths) / 1000 };
}

/** A task of a thread, as this Chromium calls it. */
const task = 'ThreadControllerImpl::RunTask';

export interface Work {
  /** All that the thread did. */
  total: number;
  /** Its longest task. */
  longest: number;
}
