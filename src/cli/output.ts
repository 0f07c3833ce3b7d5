import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** What is written cannot be. */
export class OutputError extends Error {}

/** Writes no faster than it is read. Whoever stops reading, as `head` does, is told nothing more. */
export class Output {
  readonly #stream: Writable;
  #error: NodeJS.ErrnoException | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => (this.#error = error));
  }

  /** Nobody reads it any more. */
  get isClosed(): boolean {
    return this.#error?.code === 'EPIPE';
  }

  async write(text: string): Promise<void> {
    if (!text) return;
    if (!this.#error && !this.#stream.write(text)) {
      await once(this.#stream, 'drain').catch((error: unknown) => {
        this.#error = error as NodeJS.ErrnoException;
      });
    }
    if (this.#error && !this.isClosed)
      throw new OutputError(`Nothing can be written: ${this.#error.message}`);
  }
}
