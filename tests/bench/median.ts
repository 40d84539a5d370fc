/** The middle one of some numbers; of an even count the greater of the two in the middle. `undefined` of none. */
export function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
