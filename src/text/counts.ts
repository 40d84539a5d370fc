/** How many times each item occurs. */
export function countsOf<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  // An item that was not counted yet has occurred 0 times.
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
