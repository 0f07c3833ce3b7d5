import { noChange } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Drawing } from '../context/drawing.js';

/** So many stretches are drawn in a frame: a list of thousands of entries takes some. */
const AT_ONCE = 4;

/** While it has this attribute, a stretch is drawn wherever it is. */
const DRAWN = 'data-drawn';

class DrawnOnce extends AsyncDirective {
  #element?: Element;
  #index = 0;
  #drawing?: Drawing;
  #isDone = false;

  override render(_index: number, _drawing: Drawing | undefined): unknown {
    return noChange;
  }

  override update(part: ElementPart, [index, drawing]: DirectiveParameters<this>): unknown {
    if (this.#element) return noChange;
    this.#element = part.element;
    this.#index = index;
    this.#drawing = drawing;
    this.reconnected();
    return noChange;
  }

  protected override reconnected(): void {
    // after the page, and after the stretches above it
    this.#after(1 + 2 * Math.floor(this.#index / AT_ONCE), () => {
      if (this.#isDone) return;
      // until all is in it, its height is a guess
      if (this.#drawing?.isWaiting) return void this.#drawing.ready.then(() => this.reconnected());
      this.#isDone = true;
      this.#element?.setAttribute(DRAWN, '');
      // the browser notes the height of what it has drawn at the end of a frame
      this.#after(2, () => this.#element?.removeAttribute(DRAWN));
    });
  }

  #after(frames: number, run: () => void): void {
    const view = this.#element?.ownerDocument.defaultView;
    view?.requestAnimationFrame(() => {
      if (!this.isConnected) return;
      if (frames > 1) this.#after(frames - 1, run);
      else run();
    });
  }
}

/**
 * Draws a stretch of a list once, a little after the page: from then on the browser knows its height
 * (`contain-intrinsic-size: auto`), and the page is as long before it is scrolled as after.
 */
export const drawnOnce = directive(DrawnOnce);
