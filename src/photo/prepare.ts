import { evened, smoothed } from './contrast.ts';
import { greyOf, turned, type Grey } from './grey.ts';
import { skewOf } from './skew.ts';

/** Degrees: a line that is less askew is read as it is. */
const straight = 0.5;

/**
 * The picture as Tesseract reads it best, from the pixels of a canvas: grey, without noise, in dark letters on white, its lines level.
 * `skew` is the angle in degrees by which they went down to the right.
 */
export function prepared(pixels: Uint8ClampedArray, width: number, height: number): { grey: Grey; skew: number } {
  const even = evened(smoothed(smoothed(greyOf(pixels, width, height))));
  const skew = skewOf(even);
  return Math.abs(skew) < straight ? { grey: even, skew: 0 } : { grey: turned(even, -skew), skew };
}
