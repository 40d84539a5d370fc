import { parentPort, workerData } from 'node:worker_threads';
import { pageFinisher, type FinishedPage, type RenderedPage, type Site } from './finished-page.ts';

// The other side of page-thread.ts.
const finish = pageFinisher(workerData as Site);

parentPort?.on('message', (page: RenderedPage) => parentPort?.postMessage(answerTo(page)));

function answerTo(page: RenderedPage): Answer {
  try {
    return { page: finish(page) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What is made of a page, or the sentence that says why it cannot be. */
export type Answer = { page: FinishedPage } | { fault: string };
