import { readBothWays } from './both-ways.ts';
import { density, segmentation } from './engine.ts';
import { pgmOf } from './grey.ts';
import { linesOf } from './lines.ts';
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
  const { FS, TessBaseAPI } = await TesseractCore({
    wasmBinary,
    TesseractProgress: (percent) => self.postMessage({ step: 'reading', share: percent / 100 }),
    printErr: () => undefined,
  });
  FS.writeFile('letters.traineddata', new Uint8Array(data));
  const api = new TessBaseAPI();
  if (api.Init(null, 'letters', 1) !== 0) throw new Error('The letters are damaged.');
  api.SetVariable('tessedit_pageseg_mode', segmentation);
  api.SetVariable('user_defined_dpi', density);
  const read = readBothWays(picture, (grey) => {
    FS.writeFile('/input', pgmOf(grey));
    if (api.SetImageFile(1, 0) === 1) throw new Error('The picture could not be read.');
    api.Recognize(null);
    return linesOf(api.GetTSVText(0));
  });
  self.postMessage({ step: 'done', ...read });
}
