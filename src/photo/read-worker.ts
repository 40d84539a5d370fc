import { readBothWays } from './both-ways.ts';
import { lineReader } from './engine.ts';
import type { Grey } from './grey.ts';
import { megabytes } from './letters.ts';
import type { Line } from './lines.ts';
import { loadPacked } from './packed.ts';
import { prepared } from './prepare.ts';
import type { Answer, Load, Picture, Task } from './reading.ts';

// The worker that reads one picture with Tesseract, and is ended by the page when it has. The library's own worker script loads a
// script by its address, which Trusted Types forbid, and keeps its data outside of the site's store.

declare const self: {
  onmessage: ((event: { data: Task }) => void) | null;
  postMessage(answer: Answer): void;
};
let loaded: Promise<(picture: Grey) => Line[]> | undefined;
self.onmessage = ({ data }) => {
  const done = 'engine' in data ? (loaded = load(data)) : read(data);
  done.catch((error: unknown) => self.postMessage({ step: 'failed', isNetwork: error instanceof TypeError }));
};

/** Loads and starts the engine with its letters. */
async function load({ engine, letters }: Load): Promise<(picture: Grey) => Line[]> {
  const came = { engine: 0, letters: 0 };
  const tell = (part: keyof typeof came) => (bytes: number) => {
    came[part] = bytes;
    const share = (came.engine + came.letters) / (megabytes * 1e6);
    self.postMessage({ step: 'loading', share: Math.min(1, share) });
  };
  const [wasmBinary, data] = await Promise.all([
    loadPacked(engine, tell('engine')),
    loadPacked(letters, tell('letters')),
  ]);
  const core = await TesseractCore({
    wasmBinary,
    TesseractProgress: (percent) => self.postMessage({ step: 'reading', share: percent / 100 }),
    printErr: () => undefined,
  });
  return lineReader(core, new Uint8Array(data));
}

async function read({ pixels, width, height }: Picture): Promise<void> {
  const picture = prepared(new Uint8ClampedArray(pixels), width, height);
  const lines = await loaded;
  if (!lines) throw new Error('The page asks for a picture to be read before it asks to load the reader.');
  self.postMessage({ step: 'reading', share: 0 });
  self.postMessage({ step: 'done', ...readBothWays(picture, lines) });
}
