import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { pageFinisher, type FinishedPage, type Site } from './finished-page.ts';

// The other side of page-thread.ts. Pages come and go as bytes, which change hands without a copy.
const site = workerData as Site;
const finish = pageFinisher(site);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

parentPort?.on('message', (sent: SentPage) => {
  try {
    const { html, twin, ...page } = finish({ path: sent.path, html: decoder.decode(sent.content) });
    if (twin !== undefined) writeBeside(join(site.folder, sent.path), twin);
    const content = encoder.encode(html);
    answer({ page: { ...page, content } }, [content.buffer]);
  } catch (error) {
    answer({ fault: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: Answer, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handedOver);
}

/** Writes the Markdown of a page that is not yet written itself. */
function writeBeside(page: string, twin: string): void {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page.replace(/\.html$/, '.md'), twin);
}

export interface SentPage {
  /** Inside the build: `fixes/index.html`. */
  path: string;
  content: ArrayBuffer;
}

/** A page as it is sent to readers, and what the build must know of it. */
export type AnsweredPage = Omit<FinishedPage, 'html' | 'twin'> & { content: Uint8Array<ArrayBuffer> };

/** What was made of a page, or the sentence that says why nothing can be. */
export type Answer = { page: AnsweredPage } | { fault: string };
