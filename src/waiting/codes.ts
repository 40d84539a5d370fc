/** Xiaomi's limit outside mainland China: codes in a day (content/en/site.yaml, prose, quota, with its sources on each page). */
const codesADay = 3;

const day = 24 * 60 * 60 * 1000;

/**
 * How many codes were asked for in the last 24 hours. Once the limit is reached: when 24 hours have passed since the oldest that
 * fills it, and since the newest. Xiaomi does not say which of the two counts. `times` are the moments of asking, in
 * milliseconds, in any order.
 */
export function countCodes(times: readonly number[], now: number): CodeCount {
  const recent = times.filter((time) => time <= now && time > now - day).sort((a, b) => a - b);
  const [oldest, newest] = [recent[recent.length - codesADay], recent[recent.length - 1]];
  if (oldest === undefined || newest === undefined) return { asked: recent.length };
  return { asked: recent.length, next: { soonest: oldest + day, safest: newest + day } };
}

export interface CodeCount {
  asked: number;
  /** In milliseconds; none while the limit is not reached. */
  next?: { soonest: number; safest: number };
}
