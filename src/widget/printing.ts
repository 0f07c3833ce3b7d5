import { rememberFocus } from './focus-kept.js';
import { PrintEvents, type PrintedHost } from './print-events.js';
import { openFolds } from './printed-folds.js';
import type { WidgetForm } from './widget-form.js';

/** What it prints, as it knows it. */
interface Printed {
  readonly form: Pick<WidgetForm, 'take'>;
}

/**
 * While the page is printed, a widget is the document that it is read-only, with all that is folded
 * open: on paper nothing can be filled in or opened. Afterwards everything is as it was.
 */
export class PrintedDocument {
  /** the page is being printed */
  isPrinting = false;
  readonly #host: PrintedHost;
  readonly #printed: Printed;
  #bringBack?: () => void;
  #closeFolds?: () => void;

  constructor(host: PrintedHost, printed: Printed) {
    this.#host = host;
    this.#printed = printed;
    new PrintEvents(host, this.#begin, this.#end);
  }

  readonly #begin = (): void => {
    // what no event told of yet is on paper, too
    this.#printed.form.take();
    this.#bringBack = rememberFocus(this.#host);
    this.#draw(true);
    this.#closeFolds = openFolds(this.#host.shadowRoot);
  };

  readonly #end = (): void => {
    this.#closeFolds?.();
    this.#closeFolds = undefined;
    this.#draw(false);
    this.#bringBack?.();
    this.#bringBack = undefined;
  };

  #draw(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#host.updateNow();
  }
}
