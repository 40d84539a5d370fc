import { byteAt, type Grey } from './grey.ts';

/** Degrees to either side that are tried: further, and a reader sees that the picture is askew. */
const most = 12;
const rough = 3;
const coarse = 1;
const fine = 0.25;
/** Pixels of width that are looked at: enough to tell lines apart. */
const looked = 480;
/** What is darker is ink. */
const ink = 110;

/**
 * Whether lines of text run up or down, from the picture in dark letters on white: ink then falls more unevenly into columns
 * than into rows.
 */
export function isSideways(grey: Grey): boolean {
  const points = inkOf(grey);
  const across = points.map(([x, y]): Point => [y, x]);
  return bestOf(across, -most, most, rough).score > bestOf(points, -most, most, rough).score;
}

/**
 * The angle in degrees by which lines of text go down to the right, from the picture in dark letters on white: the one along
 * which ink falls most unevenly into rows, since between lines there is none (projection profile).
 */
export function skewOf(grey: Grey): number {
  const points = inkOf(grey);
  if (points.length === 0) return 0;
  const near = bestOf(points, -most, most, coarse).degrees;
  return bestOf(points, near - coarse, near + coarse, fine).degrees;
}

function bestOf(points: readonly Point[], from: number, to: number, step: number): Angle {
  let best = { degrees: 0, score: -1 };
  for (let degrees = from; degrees <= to; degrees += step) {
    const score = unevennessOf(points, degrees);
    if (score > best.score) best = { degrees, score };
  }
  return best;
}

/** The sum of squares of ink in each row, if rows lay at that angle. */
function unevennessOf(points: readonly Point[], degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  // Rows begin above the picture where lines go up, and end below it where they go down.
  const reach = points.reduce((far, [x, y]) => Math.max(far, x, y), 0) + 1;
  const rows = new Uint32Array(3 * reach);
  for (const [x, y] of points) {
    const row = Math.round(y - x * slope) + reach;
    rows[row] = (rows[row] as number) + 1;
  }
  let score = 0;
  for (const count of rows) score += count * count;
  return score;
}

function inkOf({ width, height, data }: Grey): Point[] {
  const step = Math.max(1, Math.floor(width / looked));
  const points: Point[] = [];
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) if (byteAt(data, y * width + x) < ink) points.push([x / step, y / step]);
  return points;
}

/** An angle with how unevenly ink falls along it. */
interface Angle {
  degrees: number;
  score: number;
}

type Point = readonly [x: number, y: number];
