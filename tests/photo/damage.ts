import { chances } from '../messages/damage.ts';

/** What a photo by hand does to a screen. Lengths are shares of the picture's width, angles degrees, the rest shares of 1. */
export interface Damage {
  seed: number;
  /** Pixels of the photo. */
  width: number;
  height: number;
  tilt: number;
  perspective: number;
  /** Standard deviation in pixels. */
  blur: number;
  noise: number;
  moire: number;
  glare: number;
  brightness: number;
  /** JPEG's quality. */
  quality: number;
}

/** The damage of the photo with a number: from a good one to one that people still can read. */
export function damageOf(number: number, chance: () => number): Damage {
  const sizes = [
    [720, 960],
    [960, 1280],
    [1200, 1600],
    [1500, 2000],
    [1920, 2560],
    [2448, 3264],
  ] as const;
  const [width, height] = sizes[Math.floor(chance() * sizes.length)] ?? sizes[0];
  const scale = width / 1200;
  return {
    seed: number,
    width,
    height,
    tilt: (chance() - 0.5) * 12,
    perspective: chance() * 0.08,
    blur: (0.3 + chance() * 1.1) * scale,
    noise: chance() * 0.06,
    moire: chance() < 0.6 ? chance() * 0.14 : 0,
    glare: chance() < 0.5 ? chance() * 0.5 : 0,
    brightness: 0.65 + chance() * 0.45,
    quality: 0.45 + chance() * 0.45,
  };
}

/**
 * What a camera sees of a screen: tilted, in perspective, on a table, with ripples (moiré) and a lamp's reflection. Takes and
 * returns pixels of three bytes; blur, noise and JPEG come after.
 */
export function seen(screen: Pixels, damage: Damage): Pixels {
  const { width, height } = damage;
  const { width: wide, height: tall, data: from } = screen;
  const chance = chances(damage.seed);
  const to = new Uint8ClampedArray(width * height * 3);
  const angle = (damage.tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [px, py] = [(chance() - 0.5) * damage.perspective * 2, (chance() - 0.5) * damage.perspective * 2];
  const [f, g] = [0.7 + chance() * 0.9, 0.3 + chance() * 0.9];
  const [gx, gy, gr] = [chance() * width, chance() * height, width * (0.15 + chance() * 0.25)];
  const table = [60 + chance() * 120, 60 + chance() * 100, 50 + chance() * 90];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const w = 1 + (px * dx) / width + (py * dy) / height;
      const sx = (cos * dx + sin * dy) / w + wide / 2;
      const sy = (-sin * dx + cos * dy) / w + tall / 2;
      const ripple = 1 + damage.moire * Math.sin(x * f + y * g * 0.3) * Math.sin(y * g - x * 0.11);
      const shine = damage.glare * Math.exp(-((x - gx) ** 2 + (y - gy) ** 2) / gr ** 2) * 255;
      const isScreen = sx >= 0 && sy >= 0 && sx < wide - 1 && sy < tall - 1;
      for (let channel = 0; channel < 3; channel++) {
        // A lit screen is never quite black.
        const light = isScreen
          ? (14 + between(from, wide, sx, sy, channel) * 0.94) * ripple
          : (table[channel] as number);
        to[(y * width + x) * 3 + channel] = light * damage.brightness + shine;
      }
    }
  return { width, height, data: to };
}

/** Adds the noise of a sensor to the pixels. */
export function addNoise({ data }: Pixels, { seed, noise }: Damage): void {
  const chance = chances(seed + 1);
  for (let at = 0; at < data.length; at++)
    data[at] = (data[at] as number) + (chance() + chance() + chance() - 1.5) * noise * 340;
}

/** The value between four pixels (bilinear). */
function between(data: Pixels['data'], width: number, x: number, y: number, channel: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const shareX = x - left;
  const shareY = y - top;
  const at = (top * width + left) * 3 + channel;
  const below = at + width * 3;
  const upper = (data[at] as number) * (1 - shareX) + (data[at + 3] as number) * shareX;
  const lower = (data[below] as number) * (1 - shareX) + (data[below + 3] as number) * shareX;
  return upper * (1 - shareY) + lower * shareY;
}

export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}
