import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { chances } from '../messages/damage.ts';
import { addNoise, damageOf, seen, type Damage, type Pixels } from './damage.ts';
import { screenOf, screensPerLanguage, type Screen } from './screens.ts';

// Photos of a phone's screen, made by code: the same wherever they are made, so none is committed. Texts are set in Noto fonts by
// Pango, as on a phone.

/** Where pictures are kept between two runs. */
const folder = 'node_modules/.cache/photo';

/** Pixels of a screen: three to each of its 360. */
const wide = 1080;
const tall = 2280;
const fine = 3;
const margin = 24;

/** The photos of a language, made where they are not kept yet. */
export async function picturesOf(language: string, numbers: readonly number[] = all): Promise<Picture[]> {
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const number of numbers) {
    const picture = {
      screen: screenOf(language, number),
      damage: damageOf(number, chances(number * 104_729 + 17)),
      number,
      file: join(folder, `${language}-${number}.jpg`),
    };
    if (!existsSync(picture.file)) await take(picture);
    pictures.push(picture);
  }
  return pictures;
}

async function take({ screen, damage, file }: Picture): Promise<void> {
  const drawn = await draw(screen, Math.round(damage.height * 0.9));
  const { width, height, data } = seen(drawn, damage);
  const raw = { raw: { width, height, channels: 3 as const } };
  const blurred = await sharp(data, raw).blur(Math.max(0.3, damage.blur)).raw().toBuffer();
  const noisy: Pixels = { width, height, data: new Uint8ClampedArray(blurred) };
  addNoise(noisy, damage);
  await sharp(noisy.data, raw)
    .jpeg({ quality: Math.round(damage.quality * 100) })
    .toFile(file);
}

/** The screen as a phone shows it, as high as the photo has room for. */
async function draw({ blocks, isDark, language }: Screen, height: number): Promise<Pixels> {
  const parts: OverlayOptions[] = [];
  const isRightToLeft = language === 'ar';
  let top = 0;
  for (const { text, size, colour, gap, field } of blocks) {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${colour}">${escaped}</span>`,
        font: `${fontOf(language)} ${size}`,
        width: wide - 2 * margin * fine - (field ? 32 * fine : 0),
        dpi: 72 * fine,
        rgba: true,
        wrap: 'word-char',
        align: isRightToLeft ? 'right' : 'left',
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
    top += gap * fine;
    const inset = margin * fine + (field ? 16 * fine : 0);
    const box = { width: wide - 2 * margin * fine, height: info.height + 24 * fine, channels: 4 as const };
    if (field)
      parts.push({ input: { create: { ...box, background: field } }, left: margin * fine, top: top - 12 * fine });
    parts.push({ input: data, left: isRightToLeft ? wide - inset - info.width : inset, top });
    top += info.height;
  }
  const canvas = sharp({
    create: { width: wide, height: tall, channels: 3, background: isDark ? '#000000' : '#ffffff' },
  });
  const whole = await canvas.composite(parts).png().toBuffer();
  const { data, info } = await sharp(whole)
    .resize({ height })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

function fontOf(language: string): string {
  const fonts: Record<string, string> = {
    ar: 'Noto Sans Arabic',
    hi: 'Noto Sans Devanagari',
    'zh-CN': 'Noto Sans CJK SC',
  };
  return fonts[language] ?? 'Noto Sans';
}

const all: readonly number[] = Array.from({ length: screensPerLanguage }, (_, number) => number);

export interface Picture {
  screen: Screen;
  damage: Damage;
  number: number;
  /** Its JPEG. */
  file: string;
}
