import type { Browser, Page } from '@playwright/test';

/** What the main thread of a page does while `act` runs, in milliseconds of the thread's own time, by Chromium's trace. */
export async function mainThreadIn(browser: Browser, page: Page, act: () => Promise<void>): Promise<Work> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      tdur !== undefined &&
      threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  const lengths = tasks.map(({ tdur = 0 }) => tdur / 1000);
  if (lengths.length === 0)
    throw new Error('The trace has no task of a main thread: look which names this Chromium uses.');
  return { total: lengths.reduce((sum, length) => sum + length, 0), longest: Math.max(...lengths) };
}

export interface Work {
  /** Of all tasks. */
  total: number;
  /** Of the longest. */
  longest: number;
}

/** Of an event, what is used here; `tdur` is the thread's own time in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}
