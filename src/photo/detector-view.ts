import type { Line } from './lines.ts';

/** Whether this browser can see lines of text in a picture: Chrome does on some Androids and Macs, in Latin letters alone. */
export function canSeeLines(): boolean {
  return (window as Detecting).TextDetector !== undefined;
}

/**
 * The lines of text that the browser itself sees in a picture, from the top down. None where it cannot.
 */
export async function linesSeen(canvas: HTMLCanvasElement): Promise<Line[]> {
  const { TextDetector } = window as Detecting;
  if (!TextDetector) return [];
  const texts = await new TextDetector().detect(canvas).catch((): Detected[] => []);
  return texts
    .map(({ rawValue, boundingBox: { left, top, width, height } }) => ({
      text: rawValue,
      confidence: 100,
      box: { left, top, width, height },
    }))
    .sort((a, b) => a.box.top - b.box.top);
}

/** Of the Accelerated Text Detection API, which TypeScript's own library does not have. */
interface Detecting {
  TextDetector?: new () => { detect(picture: HTMLCanvasElement): Promise<Detected[]> };
}

interface Detected {
  rawValue: string;
  boundingBox: DOMRectReadOnly;
}
