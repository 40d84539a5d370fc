import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that a program has to start, on a busy machine with a cold disk. */
const patience = 30_000;

/** A program that runs beside the tests, in a home folder of its own, and ends with everything that it started itself. */
export class Child {
  /** Everything it has said on its outputs. */
  said = '';
  #process: ChildProcess;
  #home: string;

  private constructor(home: string, program: string, options: readonly string[], more: SpawnOptions) {
    this.#home = home;
    // Nothing of the caller's settings, such as a proxy; a group of its own, so that its children end with it.
    const env = { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: home, LANG: 'C.UTF-8', ...more.env };
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    this.#process = spawn(program, options, { ...more, detached: true, env, stdio: [...stdio] });
    process.once('exit', this.#kill);
    for (const stream of this.#process.stdio.slice(1))
      (stream as Readable).on('data', (data: Buffer) => (this.said += data.toString()));
  }

  /** Starts a program with the options that `optionsIn` gives for its home folder. */
  static start(program: string, optionsIn: (home: string) => readonly string[], more: SpawnOptions = {}): Child {
    const home = mkdtempSync(join(tmpdir(), 'back-in-'));
    return new Child(home, program, optionsIn(home), more);
  }

  /** Waits until `look` gives something, and gives that. Throws with what the program said if it ends, or takes too long. */
  async until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
    const end = Date.now() + patience;
    while (Date.now() < end && this.#process.exitCode === null) {
      const found = await look();
      if (found !== undefined) return found;
      await wait(50);
    }
    await this.stop();
    throw new Error(`${this.#process.spawnfile} gave no ${what}. It said:\n${this.said}`);
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      this.#kill();
      await ended;
    }
    process.off('exit', this.#kill);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  #kill = (): void => {
    if (this.#process.pid === undefined) return;
    try {
      process.kill(-this.#process.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
}
