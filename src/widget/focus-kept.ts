import type { LitElement, ReactiveController } from 'lit';
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

/**
 * Gives what brings the focus back once the element was drawn anew: to the control that had it, or to
 * the one that is in its place, with the cursor where it was.
 */
export function rememberFocus(host: Element): () => void {
  const active = activeIn(host);
  if (!active || active === host) return () => {};
  const root = active.getRootNode() as ShadowRoot;
  const selected = selectionIn(active);
  return () => {
    if (hasFocus(active)) return;
    const again = active.isConnected ? active : active.id && root.getElementById(active.id);
    if (!again) return;
    (again as HTMLElement).focus({ preventScroll: true });
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
