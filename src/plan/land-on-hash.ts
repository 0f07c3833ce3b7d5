import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnySectionKey } from '../standard/plan-model.js';

interface Landing {
  /** how to go to each section that is shown */
  readonly entries: () => readonly { readonly key: AnySectionKey; readonly go: () => void }[];
  /** there is a plan to go about in */
  readonly isReady: () => boolean;
}

/**
 * A link of the contents that is opened in a tab of its own, or kept, leads to its section: the page's
 * address ends in its key (`#aboutMe`). Once for each address, and only where the reader has not begun
 * to do something else, and where the page has no element of its own with that name.
 */
export class LandOnHash implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #landing: Landing;
  #landedOn = '';

  constructor(host: ReactiveControllerHost & HTMLElement, landing: Landing) {
    this.#host = host;
    this.#landing = landing;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window?.addEventListener('hashchange', this.#land);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('hashchange', this.#land);
  }

  hostUpdated(): void {
    this.#land();
  }

  get #window(): Window | null {
    return this.#host.ownerDocument.defaultView;
  }

  readonly #land = (asked?: Event): void => {
    const { hash } = this.#window?.location ?? {};
    if (!hash || (hash === this.#landedOn && !asked) || !this.#landing.isReady()) return;
    // what the plan draws is laid out by then, and so is what the page around it draws of the same plan
    this.#window?.requestAnimationFrame(() => this.#goTo(hash, asked !== undefined));
  };

  #goTo(hash: string, isAsked: boolean): void {
    const host = this.#host;
    const document = host.ownerDocument;
    const key = hash.slice(1);
    const entry = this.#landing.entries().find((one) => one.key === key);
    if (!entry || (hash === this.#landedOn && !isAsked) || !host.checkVisibility()) return;
    this.#landedOn = hash;
    const { activeElement } = document;
    const isBusy = activeElement !== null && activeElement !== document.body;
    if (document.getElementById(key) || (isBusy && !isAsked)) return;
    entry.go();
  }
}
