import type { Page } from '@playwright/test';

/** A task above this many milliseconds is long: what is above it blocks. */
const longTask = 50;

/** Lets a page watch itself. Call it before the page is opened. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { paint: 0, shift: 0, tasks: [], events: [] };
    (window as Watched).seenVitals = seen;
    const watch = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
    watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as LayoutShift;
      if (!hadRecentInput) seen.shift += value;
    });
    watch('longtask', ({ duration }) => seen.tasks.push(duration));
    watch(
      'event',
      (entry) => {
        if ((entry as PerformanceEventTiming).interactionId) seen.events.push(entry.duration);
      },
      { durationThreshold: 16 },
    );
  });
}

/** What a page has seen of itself so far. */
export async function readVitals(page: Page): Promise<Vitals> {
  const { paint, shift, tasks, events } = await page.evaluate(async () => {
    // Entries of the last frame arrive with the next ones.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    return (window as unknown as { seenVitals: Seen }).seenVitals;
  });
  const blocking = tasks.reduce((sum, duration) => sum + Math.max(0, duration - longTask), 0);
  return { paint, shift, blocking, longest: Math.max(0, ...tasks), interaction: Math.max(0, ...events) };
}

/** Times in milliseconds. */
export interface Vitals {
  /** Largest contentful paint, from the start of the navigation. */
  paint: number;
  /** Sum of all layout shifts without a cause in an input: at least CLS. */
  shift: number;
  /** Total blocking time, of the whole visit. */
  blocking: number;
  longest: number;
  /** The slowest interaction; 0 where all were faster than 16 ms, or there was none. */
  interaction: number;
}

interface Seen {
  paint: number;
  shift: number;
  tasks: number[];
  events: number[];
}

type Watched = Window & { seenVitals?: Seen };

/** Not in TypeScript's own library. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}
