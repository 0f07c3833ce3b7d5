import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens native disclosures while the page is printed: on paper nothing can be opened. */
export class PrintedFolds implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    const closed =
      this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.#opened = [...(closed ?? [])];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
