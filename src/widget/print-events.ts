import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that can be drawn at once. */
export interface PrintedHost extends ReactiveControllerHost, Element {
  updateNow(): void;
}

/**
 * Tells when the window that an element is in begins to print, and when it has printed. The element is
 * drawn before the event is over: where a script calls `print()`, nothing that comes later is on paper.
 */
export class PrintEvents implements ReactiveController {
  readonly #host: PrintedHost;
  readonly #begin: () => void;
  readonly #end: () => void;
  /** an element may be moved to another window */
  #view?: Window | null;

  constructor(host: PrintedHost, begin: () => void, end: () => void) {
    this.#host = host;
    this.#begin = () => {
      begin();
      host.updateNow();
    };
    this.#end = () => {
      end();
      host.updateNow();
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('beforeprint', this.#begin);
    this.#view?.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#begin);
    this.#view?.removeEventListener('afterprint', this.#end);
  }
}
