import type { ReactiveController } from 'lit';
import type { WidgetForm } from './widget-form.js';

/** Opens what is folded while the page is printed: on paper nothing can be opened. */
export class Printing implements ReactiveController {
  readonly #form: () => WidgetForm;

  constructor(form: () => WidgetForm) {
    this.#form = form;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => this.#form().openAll();

  readonly #close = (): void => this.#form().closeOpened();
}
