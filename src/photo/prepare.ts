import { evened, smoothed } from './contrast.ts';
import { greyOf, quarterTurned, turned, type Grey } from './grey.ts';
import { isSideways, skewOf } from './skew.ts';

/** Degrees: a line that is less askew is read as it is. */
const straight = 0.5;

/**
 * The picture as Tesseract reads it best, from the pixels of a canvas: grey, without noise, in dark letters on white, its lines
 * level, though they may stand on their heads.
 */
export function prepared(pixels: Uint8ClampedArray, width: number, height: number): Prepared {
  const even = evened(smoothed(smoothed(greyOf(pixels, width, height))));
  const quarters = isSideways(even) ? 1 : 0;
  const level = quarters ? quarterTurned(even) : even;
  const skew = skewOf(level);
  return Math.abs(skew) < straight
    ? { grey: level, quarters, skew: 0 }
    : { grey: turned(level, -skew), quarters, skew };
}

/** How the picture was turned. */
export interface Turn {
  /** Quarters of a circle, clockwise. */
  quarters: number;
  /** The angle in degrees by which lines went down to the right after that. */
  skew: number;
}

export interface Prepared extends Turn {
  grey: Grey;
}
