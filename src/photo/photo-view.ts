import { loadJson } from '#browser/load.ts';
import type { PhoneTexts } from '#messages/corpus.ts';
import type { Answers } from '#messages/payload.ts';
import { lookUp } from '#lookup.ts';
import { lettersOf } from './letters.ts';
import type { Box, Line } from './lines.ts';
import { contextOf, pictureIn, pixelsOf } from './pixels-view.ts';
import { linesIn } from './reader-client.ts';
import type { Turn } from './prepare.ts';
import { ScreenReader } from './screen-reader.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Reads the message off a photo of a phone that is set to `language`. Rejects with a `PictureFault`, and where the decoder's words
 * could not be loaded.
 */
export async function readPhoto(
  file: Blob,
  { language, folder, answers, messages, signal, tell }: Request,
): Promise<Read> {
  const canvas = await pictureIn(file);
  try {
    const letters = lookUp(lettersOf, language, 'languages of src/photo/letters.ts');
    const [{ lines, ...turn }, { kinds }, texts, surroundings] = await Promise.all([
      linesIn(pixelsOf(canvas), { folder, letters, signal, tell }),
      loadJson<Answers>(answers),
      loadJson<PhoneTexts>(`${messages}${language}.json`),
      loadJson<Surroundings>(`${folder}screens/${language}.json`),
    ]);
    const found = new ScreenReader(language, texts, kinds, surroundings).messageIn(lines);
    if (!found) return { text: lines.map(({ text }) => text).join('\n'), part: undefined };
    return { text: found.text, part: partOf(canvas, found.lines, turn) };
  } finally {
    // Phones give a canvas's memory back late.
    canvas.width = canvas.height = 0;
  }
}

/** The part of the picture where some lines stand, upright and level as they were read. */
function partOf(canvas: HTMLCanvasElement, lines: readonly Line[], { quarters, skew }: Turn): HTMLCanvasElement {
  const { left, top, width, height } = around(lines.map(({ box }) => box));
  const part = document.createElement('canvas');
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

interface Request {
  /** Of the phone in the photo. */
  language: string;
  /** The address of the reader's files. */
  folder: string;
  /** The address of the decoder's answers, and of the folder with the texts of phones. */
  answers: string;
  messages: string;
  signal: AbortSignal;
  tell: (step: 'loading' | 'reading', share: number) => void;
}

/** What was read. */
export interface Read {
  text: string;
  /** The part of the picture that the message came from; none where the text is like no message, but all that is on the picture. */
  part: HTMLCanvasElement | undefined;
}
