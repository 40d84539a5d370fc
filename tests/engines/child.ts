import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that a program has to start, on a busy machine with a cold disk. */
const patience = 30_000;

/** A program of its own home folder, which ends with everything that it started itself. */
export class Child {
  /** Everything it has said on its outputs. */
  said = '';
  readonly home = mkdtempSync(join(tmpdir(), 'back-in-engine-'));
  #process: ChildProcess;

  constructor(program: string, options: (home: string) => readonly string[], { env = {}, pipes = 0 } = {}) {
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...Array.from({ length: pipes }, () => 'pipe' as const)];
    // Nothing of the caller's settings, such as a proxy; a group of its own, so that its children end with it.
    const own = { PATH: process.env['PATH'], HOME: this.home, XDG_RUNTIME_DIR: this.home, LANG: 'C.UTF-8', ...env };
    this.#process = spawn(program, options(this.home), { detached: true, env: own, stdio });
    process.once('exit', this.#kill);
    for (const stream of this.#process.stdio.slice(1))
      (stream as Readable).on('data', (data: Buffer) => (this.said += data.toString()));
  }

  /** Waits until the program has said something that matches, and gives the first group of the match. Throws with what it said instead. */
  async saying(pattern: RegExp): Promise<string> {
    const end = Date.now() + patience;
    while (Date.now() < end && this.#process.exitCode === null) {
      const [, found] = pattern.exec(this.said) ?? [];
      if (found !== undefined) return found;
      await wait(50);
    }
    await this.stop();
    throw new Error(`${this.#process.spawnfile} did not say ${pattern}:\n${this.said}`);
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      this.#kill();
      await ended;
    }
    process.off('exit', this.#kill);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
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
