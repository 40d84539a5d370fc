import type { Line } from './lines.ts';

/** Of a line's height: what is further below begins another paragraph… */
const closest = 0.75;
/** …but for what follows a line that fills its column, since lines of Arabic stand further apart… */
const closestBelowFull = 1.3;
/** …which is one of this share of the widest line's width. */
const full = 0.75;
/** A line so many times as high as the one before is set in another size. */
const otherSize = 1.6;

/** The lines of a screen by paragraph: those of one follow each other closely and are set in one size. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  const widest = lines.reduce((most, { box }) => Math.max(most, box.width), 0);
  let before: Line | undefined;
  for (const line of lines) {
    if (before && goOn(before, line, widest)) paragraphs[paragraphs.length - 1]?.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs;
}

function goOn({ box: upper }: Line, { box: lower }: Line, widest: number): boolean {
  const [small, large] = [Math.min(upper.height, lower.height), Math.max(upper.height, lower.height)];
  const gap = lower.top - upper.top - upper.height;
  const overlap = Math.min(upper.left + upper.width, lower.left + lower.width) - Math.max(upper.left, lower.left);
  const most = upper.width >= full * widest ? closestBelowFull : closest;
  return lower.top > upper.top && gap <= most * large && large <= otherSize * small && overlap > 0;
}
