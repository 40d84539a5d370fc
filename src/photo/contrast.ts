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
  const rowOf = (bytes: Uint8Array, y: number) => bytes.subarray(y * width, (y + 1) * width);
  const out = new Uint8Array(data.length);
  const columns = { sums: new Int32Array(width), squares: new Int32Array(width) };
  for (let y = 0; y < Math.min(radius, height); y++) addRow(columns, rowOf(data, y), 1);
  for (let y = 0; y < height; y++) {
    const below = Math.min(height, y + radius + 1);
    const above = Math.max(0, y - radius);
    if (below === y + radius + 1) addRow(columns, rowOf(data, below - 1), 1);
    if (above > 0) addRow(columns, rowOf(data, above - 1), -1);
    evenRow(rowOf(data, y), rowOf(out, y), columns, below - above, radius);
  }
  return { width, height, data: out };
}

/** Adds a row of the picture to the columns, or with -1 takes it away. */
function addRow({ sums, squares }: Columns, row: Uint8Array, times: 1 | -1): void {
  for (let x = 0; x < row.length; x++) {
    const value = byteAt(row, x);
    sums[x] = (sums[x] as number) + times * value;
    squares[x] = (squares[x] as number) + times * value * value;
  }
}

/** Writes a row of `evened`, from the columns of as many rows as the squares round its pixels are high. */
function evenRow(row: Uint8Array, out: Uint8Array, { sums, squares }: Columns, rows: number, radius: number): void {
  const width = row.length;
  let sum = 0;
  let square = 0;
  for (let x = -radius; x < width; x++) {
    const right = x + radius;
    const left = x - radius;
    if (right < width) {
      sum += sums[right] as number;
      square += squares[right] as number;
    }
    if (left > 0) {
      sum -= sums[left - 1] as number;
      square -= squares[left - 1] as number;
    }
    if (x < 0) continue;
    const count = rows * (Math.min(width, right + 1) - Math.max(0, left));
    const mean = sum / count;
    const off = byteAt(row, x) - mean;
    const variance = Math.max(leastSpread * leastSpread, square / count - mean * mean);
    // Most of a screen is paper: it needs no root.
    if (off * off <= paper * paper * variance) out[x] = 255;
    else out[x] = 255 - 255 * Math.min(1, (Math.abs(off) / Math.sqrt(variance) - paper) / (ink - paper));
  }
}

/** For each column of a picture, the sum of some of its pixels, and that of their squares. */
interface Columns {
  sums: Int32Array;
  squares: Int32Array;
}

/** The picture with each pixel the mean of the nine around it: ripples of one or two pixels (moiré, noise) are gone. */
export function smoothed({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data);
  for (let y = 1; y < height - 1; y++) {
    let at = y * width + 1;
    let before = threeAt(data, at - 1, width);
    let here = threeAt(data, at, width);
    for (const end = at + width - 2; at < end; at++) {
      const behind = threeAt(data, at + 1, width);
      out[at] = (before + here + behind) / 9;
      before = here;
      here = behind;
    }
  }
  return { width, height, data: out };
}

/** The sum of a byte and those above and below it. */
function threeAt(data: Uint8Array, at: number, width: number): number {
  return byteAt(data, at - width) + byteAt(data, at) + byteAt(data, at + width);
}
