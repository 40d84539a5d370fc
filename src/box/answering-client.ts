import { workerOf } from '#browser/start-worker.ts';
import { address } from './answering-worker.ts?address';
import type { Addresses, Answering, FromWorker, Question, ToWorker } from './answering-worker.ts';

/**
 * Asks for answers in a worker; in the page itself where none can be started, as in Firefox before 114 and Safari before 15,
 * which know no modules in workers.
 */
export class AnsweringClient {
  #addresses: Addresses;
  #worker: Worker | undefined;
  #isInPage = false;
  #here: Answering | undefined;
  /** Questions that the worker has not answered, by their numbers. */
  #open = new Map<number, Open>();
  #last = 0;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** Asks for what a method of {@link Answering} gives. Rejects where that does, or nothing that answers could be loaded. */
  ask<Name extends keyof Answering>(name: Name, ...given: Parameters<Answering[Name]>): ReturnType<Answering[Name]> {
    const question = { name, given } as Question;
    return new Promise<unknown>((resolve, reject) => this.#ask({ question, resolve, reject })) as ReturnType<
      Answering[Name]
    >;
  }

  #ask(open: Open): void {
    this.#worker ??= this.#isInPage ? undefined : this.#started();
    if (!this.#worker) {
      this.#askHere(open);
      return;
    }
    this.#open.set(++this.#last, open);
    const sent: ToWorker = { ...open.question, id: this.#last, addresses: this.#addresses };
    this.#worker.postMessage(sent);
  }

  #started(): Worker | undefined {
    const worker = workerOf(address);
    worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const open = this.#open.get(data.id);
      this.#open.delete(data.id);
      if (data.isAnswer) open?.resolve(data.value);
      else open?.reject(new Error('What answers failed.'));
    });
    // It was not loaded, or is broken: the page goes on alone, with what was asked until now.
    worker?.addEventListener('error', () => {
      this.#worker = undefined;
      this.#isInPage = true;
      for (const open of this.#open.values()) this.#askHere(open);
      this.#open.clear();
    });
    this.#isInPage = worker === undefined;
    return worker;
  }

  #askHere({ question, resolve, reject }: Open): void {
    (import(address) as Promise<typeof import('./answering-worker.ts')>)
      .then(({ Answering, answerTo }) => answerTo((this.#here ??= new Answering(this.#addresses)), question))
      .then(resolve, reject);
  }
}

interface Open {
  question: Question;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}
