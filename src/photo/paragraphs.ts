import type { Line } from './lines.ts';

/** Of a line's height: what is further below begins another paragraph. */
const closest = 0.75;
/** A line so many times as high as the one before is set in another size. */
const otherSize = 1.6;

/** The lines of a screen by paragraph: those of one follow each other closely and are set in one size. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (before && goOn(before, line)) paragraphs[paragraphs.length - 1]?.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs;
}

function goOn({ box: upper }: Line, { box: lower }: Line): boolean {
  const [small, large] = [Math.min(upper.height, lower.height), Math.max(upper.height, lower.height)];
  const gap = lower.top - upper.top - upper.height;
  const overlap = Math.min(upper.left + upper.width, lower.left + lower.width) - Math.max(upper.left, lower.left);
  return lower.top > upper.top && gap <= closest * large && large <= otherSize * small && overlap > 0;
}
