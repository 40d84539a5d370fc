import type { Letters } from './letters.ts';
import { PictureFault } from './pixels-view.ts';
import { ownAddress } from '#browser/start-worker.ts';
import type { Answer, Read, Task } from './reading.ts';

/** Milliseconds after which nobody waits any longer, once all is loaded. */
const longest = 60_000;

/**
 * Reads the lines of text in a picture, in a worker that is ended afterwards, so that nothing stays in memory. `folder` holds the
 * files of the reader; `tell` is told how far it is. Rejects with a `PictureFault` where it failed, took over a minute or was
 * aborted.
 */
export function linesIn(
  { data, width, height }: ImageData,
  { folder, letters, signal, tell }: ReaderOptions,
): Promise<Read> {
  if (signal.aborted) return Promise.reject(new PictureFault('cancelled'));
  const worker = new Worker(ownAddress(`${folder}reader.js`) as string);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Read>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new PictureFault('cancelled')));
    worker.addEventListener('error', () => reject(new PictureFault('failed')));
    worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
      if (answer.step === 'done') resolve(answer);
      else if (answer.step === 'failed') reject(new PictureFault(answer.isNetwork ? 'noNetwork' : 'failed'));
      else {
        if (answer.step === 'reading') timer ??= setTimeout(() => reject(new PictureFault('slow')), longest);
        tell(answer.step, answer.share);
      }
    });
    const pixels = data.buffer as ArrayBuffer;
    const task: Task = {
      pixels,
      width,
      height,
      engine: new URL(`${folder}engine.packed`, location.href).href,
      letters: new URL(`${folder}${letters}.packed`, location.href).href,
    };
    worker.postMessage(task, [pixels]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

export interface ReaderOptions {
  /** The address of the reader's files. */
  folder: string;
  letters: Letters;
  signal: AbortSignal;
  tell: (step: 'loading' | 'reading', share: number) => void;
}
