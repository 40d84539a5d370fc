import type { Line } from './lines.ts';
import type { Turn } from './prepare.ts';

// What the page and the worker that reads pictures say to each other.

/** Pixels of the longer side of a picture that is read: letters of a screen are then high enough. */
export const side = 1600;

/** What the page asks of the worker: first to load, then to read a picture. */
export type Task = Load | Picture;

/** Where the packed engine and the packed letters are. */
export interface Load {
  engine: string;
  letters: string;
}

/** The page hands over a picture's pixels; they are the worker's from then on. */
export interface Picture {
  /** Of a canvas: four bytes a pixel. */
  pixels: ArrayBuffer;
  width: number;
  height: number;
}

/** The lines of text in a picture, and how it was turned for them. */
export interface Read extends Turn {
  lines: Line[];
}

/** What the worker answers: how far it is, from 0 to 1, then the lines of text, or that it failed. */
export type Answer =
  { step: 'loading' | 'reading'; share: number } | ({ step: 'done' } & Read) | { step: 'failed'; isNetwork: boolean };
