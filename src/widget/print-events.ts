import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the window that an element is in begins to print, and when it has printed. */
export class PrintEvents implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #begin: () => void;
  readonly #end: () => void;
  /** an element may be moved to another window */
  #view?: Window | null;

  constructor(host: ReactiveControllerHost & Element, begin: () => void, end: () => void) {
    this.#host = host;
    this.#begin = begin;
    this.#end = end;
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
