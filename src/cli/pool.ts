import { Worker } from 'node:worker_threads';
import type { Block } from './input/blocks.js';
import { work, type JobOrder, type Result } from './jobs/jobs.js';

interface PoolRequest {
  readonly block: Block;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** What a thread starts with. */
export interface ThreadData {
  readonly order: JobOrder;
  readonly modules: readonly string[];
}

/** Threads that do a job with blocks. */
export class Pool {
  /** how many blocks keep every thread at work while results are written */
  readonly inFlight: number;
  readonly #size: number;
  readonly #order: JobOrder;
  readonly #modules: readonly string[];
  readonly #threads: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: PoolRequest[] = [];
  #started = 0;

  /** With no thread, or for the first block, this thread does the work: little takes no time to start. */
  constructor(order: JobOrder, modules: readonly string[], size: number) {
    this.#order = order;
    this.#modules = modules;
    this.#size = size;
    this.inFlight = Math.max(1, size * 2);
  }

  run(block: Block): Promise<Result> {
    if (!this.#size || !this.#started++) return work(this.#order, block);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ block, resolve, reject });
      this.#hand();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #hand(): void {
    if (!this.#waiting.length) return;
    if (!this.#idle.length && this.#threads.length < this.#size) this.#start();
    const thread = this.#idle.pop();
    const asked = thread && this.#waiting.shift();
    if (!asked) return;
    const done = (result: Result) => {
      thread.off('error', asked.reject);
      asked.resolve(result);
      this.#idle.push(thread);
      this.#hand();
    };
    thread.once('message', done);
    thread.once('error', asked.reject);
    thread.postMessage(asked.block, [asked.block.bytes.buffer as ArrayBuffer]);
  }

  #start(): void {
    const thread = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { order: this.#order, modules: this.#modules } satisfies ThreadData,
    });
    this.#threads.push(thread);
    this.#idle.push(thread);
  }
}
