import type { LitElement, ReactiveController } from 'lit';
import { keepTyped } from '../fields/text-control.js';
import { activeIn, hasFocus } from './focus-in-sight.js';

interface Selected {
  readonly start: number;
  readonly end: number;
}

/** What is selected in a box of text; in some, such as one of an email address, nobody may ask. */
function selectionIn({ selectionStart, selectionEnd }: Partial<HTMLInputElement>) {
  return typeof selectionStart === 'number' && typeof selectionEnd === 'number'
    ? { start: selectionStart, end: selectionEnd }
    : undefined;
}

function select(box: Partial<HTMLInputElement>, { start, end }: Selected): void {
  if (typeof box.selectionStart === 'number') box.setSelectionRange?.(start, end);
}

/** Finds what is in the place of a control that had the focus. */
export type FindAgain = (active: Element, root: ShadowRoot) => Element | null | undefined;

const sameId: FindAgain = (active, root) =>
  active.isConnected ? active : active.id ? root.getElementById(active.id) : null;

/**
 * Gives what brings the focus back once the element was drawn anew: to the control that had it, or to
 * the one that is in its place, with the cursor where it was.
 */
export function rememberFocus(host: Element, findAgain = sameId): () => void {
  const active = activeIn(host);
  if (!active || active === host) return () => {};
  const root = active.getRootNode() as ShadowRoot;
  const { value: typed } = active as Partial<HTMLInputElement>;
  const selected = selectionIn(active);
  return () => {
    const again = findAgain(active, root);
    if (!again || (again === active && hasFocus(active))) return;
    (again as HTMLElement).focus({ preventScroll: true });
    if (again !== active && typed !== undefined) keepTyped(again, typed);
    if (selected) select(again, selected);
  };
}

/** Whatever a host sets between two keys, the field that has the focus keeps it. */
export class FocusKept implements ReactiveController {
  readonly #host: LitElement;
  #bringBack?: () => void;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#bringBack = rememberFocus(this.#host);
  }

  hostUpdated(): void {
    this.#bringBack?.();
    this.#bringBack = undefined;
  }
}
