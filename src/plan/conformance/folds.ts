import { PrintEvents, type PrintedHost } from '../../widget/print-events.js';

/** Opens native disclosures while the page is printed: on paper nothing can be opened. */
export class PrintedFolds {
  readonly #host: PrintedHost;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: PrintedHost) {
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
