import { ownAddress } from '#browser/start-worker.ts';
import type { Letters } from './letters.ts';
import { PictureFault } from './pixels-view.ts';
import type { Answer, Read, Task } from './reading.ts';

/** Milliseconds after which nobody waits any longer, once all is loaded. */
const longest = 60_000;

/** Reads one picture in a worker, which loads what that takes from the start, while the page decodes the picture. */
export class Reader {
  #worker: Worker;
  #read: Promise<Read>;

  constructor({ folder, letters, signal, tell }: ReaderOptions) {
    const worker = new Worker(ownAddress(`${folder}reader.js`) as string);
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#worker = worker;
    this.#read = new Promise<Read>((resolve, reject) => {
      const cancel = () => reject(new PictureFault('cancelled'));
      signal.addEventListener('abort', cancel);
      if (signal.aborted) cancel();
      worker.addEventListener('error', () => reject(new PictureFault('failed')));
      worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
        if (answer.step === 'done') resolve(answer);
        else if (answer.step === 'failed') reject(new PictureFault(answer.isNetwork ? 'noNetwork' : 'failed'));
        else {
          if (answer.step === 'reading') timer ??= setTimeout(() => reject(new PictureFault('slow')), longest);
          tell(answer.step, answer.share);
        }
      });
    }).finally(() => {
      clearTimeout(timer);
      this.end();
    });
    // What fails while the picture is decoded is said where its lines are asked for.
    this.#read.catch(() => undefined);
    this.#tell({
      engine: new URL(`${folder}engine.packed`, location.href).href,
      letters: new URL(`${folder}${letters}.packed`, location.href).href,
    });
  }

  /**
   * The lines of text in the picture, whose pixels are taken away. The worker is ended afterwards. Rejects with a `PictureFault`
   * where the reading failed, took over a minute or was aborted.
   */
  linesIn({ data, width, height }: ImageData): Promise<Read> {
    const pixels = data.buffer as ArrayBuffer;
    this.#tell({ pixels, width, height }, [pixels]);
    return this.#read;
  }

  /** Ends the worker, so that nothing stays in memory. */
  end(): void {
    this.#worker.terminate();
  }

  #tell(task: Task, transfer: Transferable[] = []): void {
    this.#worker.postMessage(task, transfer);
  }
}

export interface ReaderOptions {
  /** The address of the reader's files. */
  folder: string;
  letters: Letters;
  /** Cancels the reading. */
  signal: AbortSignal;
  /** Is told how far it is, from 0 to 1. */
  tell: (step: 'loading' | 'reading', share: number) => void;
}
