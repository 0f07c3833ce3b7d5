import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Keeps the `input` of a widget's inner controls inside it. Some of them search or filter and edit
 * nothing, and adding an entry raises none: the widget itself says when its value is another.
 */
export class OwnInput implements ReactiveController {
  readonly #element: ReactiveElement;

  constructor(element: ReactiveElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#element.renderRoot.addEventListener('input', this.#keepInside);
  }

  readonly #keepInside = (event: Event): void => {
    // what a host puts into a slot is the host's, and passes by here too
    const target = event.target as Node;
    if (target.getRootNode() === this.#element.renderRoot) event.stopPropagation();
  };
}
