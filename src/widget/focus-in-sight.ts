import type { LitElement, ReactiveController } from 'lit';
import { coveredBelow, scrollIntoSight } from './in-sight.js';

/** Time for what comes near the window to be drawn, and what is below it to move. */
const FRAMES = 10;

/**
 * What has the focus in an element, inside however many shadow roots. It asks the tree that the
 * element is in, for a page may keep that closed to the document.
 */
export function activeIn(host: Element): Element | undefined {
  let active = (host.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement;
  if (!active || !host.contains(active)) return undefined;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether an element has the focus. */
export const hasFocus = (element: Element): boolean =>
  (element.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement === element;

/**
 * Keeps what has the focus in sight. What is off the screen is drawn when it comes near
 * (`content-visibility`): the browser scrolls to where it takes an element to be, and the element
 * may then move out of the window. Whole, where it was pressed: not every browser holds the page where
 * it is when what is above becomes longer.
 */
export function keepInSight(element: Element, isWhole = false, frames = FRAMES): void {
  const view = element.ownerDocument.defaultView;
  view?.requestAnimationFrame(() => {
    if (!hasFocus(element)) return;
    const { top, bottom, height } = element.getBoundingClientRect();
    // what is taller than the window is never whole
    const end = view.innerHeight - coveredBelow(view);
    const least = isWhole && height < end ? height - 1 : 0;
    if (bottom <= least || top >= end - least) scrollIntoSight(element);
    if (frames > 1) keepInSight(element, isWhole, frames - 1);
  });
}

/** Does so for whatever gets the focus in a widget, and for what is pressed there with a key. */
export class FocusInSight implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  // a move of the focus inside a shadow root is not heard outside it
  hostConnected(): void {
    this.#host.renderRoot.addEventListener('focusin', this.#follow);
    this.#host.renderRoot.addEventListener('click', this.#followPressed);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#follow);
    this.#host.renderRoot.removeEventListener('click', this.#followPressed);
  }

  readonly #follow = ({ target }: Event): void => keepInSight(target as Element);

  // a mouse is where it pressed: nothing may move under it
  readonly #followPressed = (event: Event): void => {
    if ((event as MouseEvent).detail === 0) keepInSight(event.target as Element, true);
  };
}
