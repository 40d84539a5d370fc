import { make } from '#browser/dom.ts';
import { canSeeLines, linesSeen } from './detector-view.ts';
import type { Box, Line } from './lines.ts';
import type { PhoneScreens } from './phone-screens-client.ts';
import { contextOf, pictureIn, pixelsOf } from './pixels-view.ts';
import type { Turn } from './prepare.ts';
import { Reader, type ReaderOptions } from './reader-client.ts';

/**
 * Reads the message off a photo: with the browser's own eyes where it has some and they find one for sure, else with ours.
 * Rejects with a `PictureFault`, and where the words of phones could not be loaded.
 */
export async function readPhoto(file: Blob, { screens, ...options }: PhotoOptions): Promise<Read> {
  const canSee = options.letters === 'spa' && canSeeLines();
  // It loads while the picture is decoded.
  let reader = canSee ? undefined : new Reader(options);
  let canvas: HTMLCanvasElement | undefined;
  try {
    canvas = await pictureIn(file);
    const seen = canSee ? await linesSeen(canvas) : [];
    const quick = seen.length > 0 ? await screens.messageIn(seen) : undefined;
    if (quick?.isSure) return { ...quick, part: partOf(canvas, quick.lines, { quarters: 0, skew: 0 }) };
    reader ??= new Reader(options);
    const { lines, ...turn } = await reader.linesIn(pixelsOf(canvas));
    const found = await screens.messageIn(lines);
    if (!found) return { text: lines.map(({ text }) => text).join('\n') };
    return { ...found, part: partOf(canvas, found.lines, turn) };
  } finally {
    reader?.end();
    // Phones give a canvas's memory back late.
    if (canvas) canvas.width = canvas.height = 0;
  }
}

/** The part of the picture where some lines stand, upright and level as they were read. */
function partOf(canvas: HTMLCanvasElement, lines: readonly Line[], { quarters, skew }: Turn): HTMLCanvasElement {
  const { left, top, width, height } = around(lines.map(({ box }) => box));
  const part = make('canvas');
  part.width = width;
  part.height = height;
  const context = contextOf(part);
  const [wide, tall] = quarters % 2 ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
  context.translate(wide / 2 - left, tall / 2 - top);
  context.rotate(((quarters * 90 - skew) * Math.PI) / 180);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return part;
}

/** Pixels of the picture that are shown around the lines. */
const border = 16;

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left)) - border;
  const top = Math.min(...boxes.map((box) => box.top)) - border;
  const right = Math.max(...boxes.map((box) => box.left + box.width)) + border;
  const bottom = Math.max(...boxes.map((box) => box.top + box.height)) + border;
  return { left, top, width: right - left, height: bottom - top };
}

interface PhotoOptions extends ReaderOptions {
  /** What phones show. */
  screens: PhoneScreens;
}

/** What was read: a message with its phone's language and the part of the picture that it stands on, or all there is. */
export interface Read {
  text: string;
  isSure?: boolean;
  language?: string;
  part?: HTMLCanvasElement;
}
