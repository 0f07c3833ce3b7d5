import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Nobody reads what is written any more, or it cannot be written. */
export class OutputError extends Error {}

/** Writes no faster than it is read. */
export class Output {
  readonly #stream: Writable;
  #error: NodeJS.ErrnoException | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => (this.#error = error));
  }

  async write(text: string): Promise<void> {
    if (this.#error) this.#fail(this.#error);
    if (!text || this.#stream.write(text)) return;
    try {
      await once(this.#stream, 'drain');
    } catch (error) {
      this.#fail(error as NodeJS.ErrnoException);
    }
  }

  #fail(error: NodeJS.ErrnoException): never {
    throw new OutputError(error.code === 'EPIPE' ? '' : `Nothing can be written: ${error.message}`);
  }
}
