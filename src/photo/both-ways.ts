import { halfTurned, type Grey } from './grey.ts';
import type { Line } from './lines.ts';
import type { Prepared } from './prepare.ts';
import type { Read } from './reading.ts';

/** Percent: a line of this confidence is hardly read off a picture that stands on its head. */
const upright = 60;
/** Letters in such lines that any screen has. */
const fewLetters = 16;

/** The lines that `read` finds in a picture, upside down where it hardly finds one, and how the picture was turned for it. */
export function readBothWays({ grey, quarters, skew }: Prepared, read: (grey: Grey) => Line[]): Read {
  const lines = read(grey);
  const found = lettersIn(lines);
  if (found >= fewLetters) return { lines, quarters, skew };
  const others = read(halfTurned(grey));
  return lettersIn(others) > found ? { lines: others, quarters: quarters + 2, skew } : { lines, quarters, skew };
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text, confidence }) => sum + (confidence >= upright ? text.length : 0), 0);
}
