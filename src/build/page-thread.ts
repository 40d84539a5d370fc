import { Worker } from 'node:worker_threads';
import type { Site } from './finished-page.ts';
import type { Answer, AnsweredPage, SentPage } from './page-worker.ts';

/** A thread that finishes pages while Astro renders others: it takes less time for a page than Astro, so one is enough. */
export class PageThread {
  readonly #worker: Worker;
  /** Those who wait for an answer, in the order in which they asked. */
  readonly #asked: PromiseWithResolvers<AnsweredPage>[] = [];

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

  /** Finishes a page, whose content is then empty, and writes its Markdown. Throws a sentence where that cannot be. */
  finish(page: SentPage): Promise<AnsweredPage> {
    const asked = Promise.withResolvers<AnsweredPage>();
    this.#asked.push(asked);
    this.#worker.postMessage(page, [page.content]);
    return asked.promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
