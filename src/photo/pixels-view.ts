import { make } from '#browser/dom.ts';
import { side } from './reading.ts';

/** Pixels of a picture that a phone's memory has room for. */
const mostPixels = 40e6;

/**
 * The picture in a file on a canvas, upright, its longer side at 1,600 pixels: what else is in the file, such as where it was taken, is
 * left behind. Throws a `PictureFault` where it is no picture this browser knows, or one of over 40 million pixels.
 */
export async function pictureIn(file: Blob): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new PictureFault('noPicture');
  });
  try {
    const { width, height } = bitmap;
    if (width * height > mostPixels) throw new PictureFault('tooLarge');
    const scale = side / Math.max(width, height);
    const canvas = make('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = contextOf(canvas);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    bitmap.close();
  }
}

/** The pixels of all of a canvas. */
export function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  return contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
}

/** A canvas's surface to draw on. Throws where the browser refuses, as one without memory does. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new PictureFault('failed');
  return context;
}

/** Why a picture is not read: the name of the sentence in `PhotoWords`. */
export class PictureFault extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence);
    this.sentence = sentence;
  }
}

type Sentence = 'noPicture' | 'tooLarge' | 'noNetwork' | 'failed' | 'slow' | 'cancelled';
