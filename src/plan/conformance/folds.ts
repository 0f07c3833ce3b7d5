import type { ReactiveControllerHost } from 'lit';
import { PrintEvents } from '../../widget/print-events.js';

/** Opens native disclosures while the page is printed: on paper nothing can be opened. */
export class PrintedFolds {
  readonly #host: ReactiveControllerHost & Element;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    new PrintEvents(host, this.#open, this.#close);
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
