import type { LitElement, ReactiveController } from 'lit';

/**
 * A dialog or a popover gives the focus to what has `autofocus` in it, if that can be focused by
 * itself. A widget cannot: so it takes the focus when what it is in has opened.
 */
export class DialogFocus implements ReactiveController {
  readonly #host: LitElement;
  #around?: Element | null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#around = this.#host.closest('dialog, [popover]');
    this.#around?.addEventListener('toggle', this.#handleToggle);
  }

  hostDisconnected(): void {
    this.#around?.removeEventListener('toggle', this.#handleToggle);
  }

  readonly #handleToggle = (event: Event): void => {
    const isOpened = (event as ToggleEvent).newState === 'open' && event.target === this.#around;
    // the first of several, as with any controls
    if (isOpened && this.#around?.querySelector('[autofocus]') === this.#host) this.#host.focus();
  };
}
