import { byteAt, type Grey } from './grey.ts';

/** Of the picture's width: half the side of the square that a pixel is compared with, some lines of text high. */
const reach = 1 / 40;
/** Times the spread of its square that a pixel may stand off and still be paper, and from which on it is ink. */
const paper = 0.9;
const ink = 2.2;
/** A square whose pixels spread less, in steps of grey, is paper with noise on it. */
const leastSpread = 16;

/**
 * The picture in dark letters on white, whatever its colours are and however light falls on it: each pixel becomes the darker, the
 * further it stands off from the mean of the square around it, measured by how far the pixels of the square spread. White letters
 * on a button and red ones on black come out alike.
 */
export function evened({ width, height, data }: Grey): Grey {
  const radius = Math.max(8, Math.round(width * reach));
  const { sums, squares } = sumsOf({ width, height, data });
  const out = new Uint8Array(data.length);
  const row = width + 1;
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius) * row;
    const bottom = Math.min(height, y + radius + 1) * row;
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const count = ((bottom - top) / row) * (right - left);
      const mean = boxOf(sums, top, bottom, left, right) / count;
      const spread = Math.sqrt(Math.max(0, boxOf(squares, top, bottom, left, right) / count - mean * mean));
      const off = Math.abs(byteAt(data, y * width + x) - mean) / Math.max(spread, leastSpread);
      out[y * width + x] = 255 - 255 * Math.min(1, Math.max(0, (off - paper) / (ink - paper)));
    }
  }
  return { width, height, data: out };
}

/** Sums of all pixels above and left of each place, and of their squares (summed-area tables). */
function sumsOf({ width, height, data }: Grey): { sums: Float64Array; squares: Float64Array } {
  const row = width + 1;
  const sums = new Float64Array(row * (height + 1));
  const squares = new Float64Array(row * (height + 1));
  for (let y = 0; y < height; y++) {
    let sum = 0;
    let square = 0;
    for (let x = 0; x < width; x++) {
      const value = byteAt(data, y * width + x);
      sum += value;
      square += value * value;
      const at = (y + 1) * row + x + 1;
      sums[at] = (sums[at - row] as number) + sum;
      squares[at] = (squares[at - row] as number) + square;
    }
  }
  return { sums, squares };
}

function boxOf(table: Float64Array, top: number, bottom: number, left: number, right: number): number {
  return (
    (table[bottom + right] as number) -
    (table[top + right] as number) -
    (table[bottom + left] as number) +
    (table[top + left] as number)
  );
}

/** The picture with each pixel the mean of the nine around it: ripples of one or two pixels (moiré, noise) are gone. */
export function smoothed({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      out[at] = (threeAt(data, at - width) + threeAt(data, at) + threeAt(data, at + width)) / 9;
    }
  return { width, height, data: out };
}

/** The sum of a byte and those to its left and right. */
function threeAt(data: Uint8Array, at: number): number {
  return byteAt(data, at - 1) + byteAt(data, at) + byteAt(data, at + 1);
}
