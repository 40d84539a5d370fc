import { byteAt, type Grey } from './grey.ts';

/** Degrees to either side that are tried: further, and a reader sees that the picture is askew. */
const most = 12;
const rough = 3;
const coarse = 1;
const fine = 0.25;
/** Pixels of width that are looked at: enough to tell lines apart. */
const looked = 480;
/** What is darker is ink. */
const lightest = 110;

/**
 * Whether lines of text run up or down, from the picture in dark letters on white: ink then falls more unevenly into columns
 * than into rows.
 */
export function isSideways(grey: Grey): boolean {
  const ink = inkOf(grey);
  const turned = { ...ink, x: ink.y, y: ink.x };
  return bestOf(turned, -most, most, rough).score > bestOf(ink, -most, most, rough).score;
}

/**
 * The angle in degrees by which lines of text go down to the right, from the picture in dark letters on white: the one along
 * which ink falls most unevenly into rows, since between lines there is none (projection profile).
 */
export function skewOf(grey: Grey): number {
  const ink = inkOf(grey);
  if (ink.x.length === 0) return 0;
  const near = bestOf(ink, -most, most, coarse).degrees;
  return bestOf(ink, near - coarse, near + coarse, fine).degrees;
}

function bestOf(ink: Ink, from: number, to: number, step: number): Angle {
  let best = { degrees: 0, score: -1 };
  for (let degrees = from; degrees <= to; degrees += step) {
    const score = unevennessOf(ink, degrees);
    if (score > best.score) best = { degrees, score };
  }
  return best;
}

/** The sum of squares of ink in each row, if rows lay at that angle. */
function unevennessOf({ x, y, reach }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  // Rows begin above the picture where lines go up, and end below it where they go down.
  const rows = new Uint32Array(3 * reach);
  for (let point = 0; point < x.length; point++) {
    const row = Math.round((y[point] as number) - (x[point] as number) * slope) + reach;
    rows[row] = (rows[row] as number) + 1;
  }
  let score = 0;
  for (const count of rows) score += count * count;
  return score;
}

function inkOf({ width, height, data }: Grey): Ink {
  const step = Math.max(1, Math.floor(width / looked));
  const found: Ink = { x: [], y: [], reach: Math.ceil(Math.max(width, height) / step) };
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step)
      if (byteAt(data, y * width + x) < lightest) {
        found.x.push(x / step);
        found.y.push(y / step);
      }
  return found;
}

/** An angle with how unevenly ink falls along it. */
interface Angle {
  degrees: number;
  score: number;
}

/** Where ink is: the places of its points, which are all below `reach`. */
interface Ink {
  x: number[];
  y: number[];
  reach: number;
}
