/** A day as `2026-11-23`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
