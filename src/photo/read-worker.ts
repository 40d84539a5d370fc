import { readBothWays } from './both-ways.ts';
import { lineReader } from './engine.ts';
import { megabytes } from './letters.ts';
import { loadPacked } from './packed.ts';
import { prepared } from './prepare.ts';
import type { Answer, Task } from './reading.ts';

// The worker that reads one picture with Tesseract, and is ended by the page when it has. The library's own worker script loads a
// script by its address, which Trusted Types forbid, and keeps its data outside of the site's store.

declare const self: {
  onmessage: ((event: { data: Task }) => void) | null;
  postMessage(answer: Answer): void;
};
self.onmessage = ({ data }) => {
  read(data).catch((error: unknown) => self.postMessage({ step: 'failed', isNetwork: error instanceof TypeError }));
};

async function read({ pixels, width, height, engine, letters }: Task): Promise<void> {
  const loaded = { engine: 0, letters: 0 };
  const tell = (part: keyof typeof loaded) => (bytes: number) => {
    loaded[part] = bytes;
    const share = (loaded.engine + loaded.letters) / (megabytes * 1e6);
    self.postMessage({ step: 'loading', share: Math.min(1, share) });
  };
  const [wasmBinary, data] = await Promise.all([
    loadPacked(engine, tell('engine')),
    loadPacked(letters, tell('letters')),
  ]);
  self.postMessage({ step: 'reading', share: 0 });
  const picture = prepared(new Uint8ClampedArray(pixels), width, height);
  const core = await TesseractCore({
    wasmBinary,
    TesseractProgress: (percent) => self.postMessage({ step: 'reading', share: percent / 100 }),
    printErr: () => undefined,
  });
  self.postMessage({ step: 'done', ...readBothWays(picture, lineReader(core, new Uint8Array(data))) });
}
