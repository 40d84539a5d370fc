/** A picture of one byte a pixel, row by row: 0 is black, 255 white. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The lightness of a canvas's pixels (four bytes each, alpha left out), weighed as eyes do (ITU-R BT.601). */
export function greyOf(pixels: Uint8ClampedArray, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at++, from += 4)
    data[at] = (byteAt(pixels, from) * 77 + byteAt(pixels, from + 1) * 150 + byteAt(pixels, from + 2) * 29) >> 8;
  return { width, height, data };
}

/** The picture turned clockwise by an angle in degrees round its middle, in the same frame; what comes in at its corners is white. */
export function turned({ width, height, data }: Grey, degrees: number): Grey {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const middleX = (width - 1) / 2;
  const middleY = (height - 1) / 2;
  const out = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const fromX = cos * (x - middleX) + sin * (y - middleY) + middleX;
      const fromY = -sin * (x - middleX) + cos * (y - middleY) + middleY;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const shareX = fromX - left;
      const shareY = fromY - top;
      const at = top * width + left;
      const upper = byteAt(data, at) * (1 - shareX) + byteAt(data, at + 1) * shareX;
      const lower = byteAt(data, at + width) * (1 - shareX) + byteAt(data, at + width + 1) * shareX;
      out[y * width + x] = upper * (1 - shareY) + lower * shareY;
    }
  return { width, height, data: out };
}

/** The picture turned clockwise by a quarter. */
export function quarterTurned({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[x * height + height - 1 - y] = byteAt(data, y * width + x);
  return { width: height, height: width, data: out };
}

/** The picture upside down. */
export function halfTurned({ width, height, data }: Grey): Grey {
  return { width, height, data: data.slice().reverse() };
}

/** The bytes of the picture as a file that Leptonica reads without a library (Netpbm's PGM). */
export function pgmOf({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

/** A byte that is there: loops over pixels stay inside. */
export function byteAt(bytes: Uint8Array | Uint8ClampedArray, at: number): number {
  return bytes[at] as number;
}
