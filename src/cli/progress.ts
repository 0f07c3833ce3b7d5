import { number } from './number.js';
import type { WriteStream } from 'node:tty';

type Screen = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean };

/** milliseconds between two lines: often enough to see that it goes on */
const EVERY = 200;

/** How far a long work has come, on a line that is written over; nothing where nobody looks. */
export class ProgressLine {
  readonly #screen: Screen | undefined;
  #shown = performance.now();
  #isShown = false;

  /** Without a screen it says nothing. */
  constructor(screen?: Screen) {
    this.#screen = screen;
  }

  show(records: number, bytes: number): void {
    const now = performance.now();
    if (!this.#screen?.isTTY || now - this.#shown < EVERY) return;
    this.#shown = now;
    this.#isShown = true;
    const size = (bytes / 1e6).toFixed(1);
    this.#screen.write(`\r\u001b[K${number(records)} read, ${size} MB`);
  }

  /** Takes the line away, before anything else is written to the screen. */
  clear(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#screen?.write('\r\u001b[K');
  }
}
