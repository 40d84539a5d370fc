/** What a reader noted about a wait: when codes were asked for, and the clock that runs. */
export interface WaitRecord {
  /** Moments, in milliseconds. */
  codes: readonly number[];
  clock?: { minutes: number; end: number } | undefined;
}

/** Reads a record out of storage, where anything may stand. */
export function readRecord(value: unknown): WaitRecord {
  if (typeof value !== 'object' || value === null) return { codes: [] };
  const { codes, clock } = value as { codes?: unknown; clock?: unknown };
  return { codes: Array.isArray(codes) ? codes.filter(isNumber).slice(-10) : [], clock: readClock(clock) };
}

function readClock(value: unknown): WaitRecord['clock'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { minutes, end } = value as { minutes?: unknown; end?: unknown };
  return isNumber(minutes) && isNumber(end) ? { minutes, end } : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 8.64e15;
}
