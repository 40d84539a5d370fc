import type { Line } from './lines.ts';

// What the page and the worker that reads pictures say to each other.

/** The Trusted Types policy of the pages with the box: it names the address of the worker. */
export const readerPolicy = 'photo-reader';

/** The page hands over a picture's pixels; they are the worker's from then on. */
export interface Task {
  /** Of a canvas: four bytes a pixel. */
  pixels: ArrayBuffer;
  width: number;
  height: number;
  /** Where the packed engine and the packed letters are. */
  engine: string;
  letters: string;
}

/** What the worker answers: how far it is, from 0 to 1, then the lines of text, or that it failed. */
export type Answer =
  | { step: 'loading' | 'reading'; share: number }
  | { step: 'done'; lines: Line[]; skew: number }
  | { step: 'failed'; isNetwork: boolean };
