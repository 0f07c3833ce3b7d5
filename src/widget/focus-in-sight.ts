import type { LitElement, ReactiveController } from 'lit';

/** Time for what comes near the window to be drawn, and what is below it to move. */
const FRAMES = 10;

/** What has the focus, inside however many shadow roots. */
export function activeElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether an element is in another, through shadow roots. WebKit's `:focus-within` does not tell. */
export function isInside(element: Element | null, outer: Element): boolean {
  if (!element) return false;
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent === outer || isInside(parent ?? null, outer);
}

/**
 * Keeps what has the focus in sight. What is off the screen is drawn when it comes near
 * (`content-visibility`): the browser scrolls to where it takes an element to be, and the element
 * may then move out of the window.
 */
export function keepInSight(element: Element, frames = FRAMES): void {
  requestAnimationFrame(() => {
    if (activeElement(element.ownerDocument) !== element) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) element.scrollIntoView({ block: 'nearest' });
    if (frames > 1) keepInSight(element, frames - 1);
  });
}

/** Does so for whatever gets the focus in a widget. */
export class FocusInSight implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  // a move of the focus inside a shadow root is not heard outside it
  hostConnected(): void {
    this.#host.renderRoot.addEventListener('focusin', this.#follow);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#follow);
  }

  readonly #follow = ({ target }: Event): void => keepInSight(target as Element);
}
