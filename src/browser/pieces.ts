import { yieldToMain } from './yield.ts';

/** Milliseconds of work after which the page gets its turn. A phone of 2020 is four times slower than the computer of a test. */
const longest = 30;

/** Long work that may be interrupted wherever it yields. */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** Does the work a piece at a time: whenever enough was done, the browser may paint and handle input. */
export async function inPieces<T>(work: Pieces<T>): Promise<T> {
  let start = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - start < longest) continue;
    await yieldToMain();
    start = performance.now();
  }
}

/** Does the work without a pause. */
export function atOnce<T>(work: Pieces<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
