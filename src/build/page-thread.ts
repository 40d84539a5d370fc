import { Worker } from 'node:worker_threads';
import type { FinishedPage, RenderedPage, Site } from './finished-page.ts';
import type { Answer } from './page-worker.ts';

/** A thread that finishes pages while Astro renders others: it takes less time for a page than Astro, so one is enough. */
export class PageThread {
  readonly #worker: Worker;
  /** Those who wait for an answer, in the order in which they asked. */
  readonly #asked: PromiseWithResolvers<FinishedPage>[] = [];

  constructor(site: Site) {
    this.#worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: site });
    this.#worker.on('message', (answer: Answer) => {
      const asked = this.#asked.shift();
      if ('page' in answer) asked?.resolve(answer.page);
      else asked?.reject(new Error(answer.fault));
    });
    this.#worker.on('error', (error) => {
      for (const asked of this.#asked) asked.reject(error);
    });
  }

  /** Throws a sentence where the page cannot be finished. */
  finish(page: RenderedPage): Promise<FinishedPage> {
    const asked = Promise.withResolvers<FinishedPage>();
    this.#asked.push(asked);
    this.#worker.postMessage(page);
    return asked.promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
