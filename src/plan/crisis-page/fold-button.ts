import { html, nothing } from 'lit';

interface Fold {
  /** of what it opens and closes */
  readonly id: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** A button as wide as the page, which opens and closes what stands below it. */
export const foldButton = (
  name: unknown,
  { id, isOpen, toggle }: Fold,
  more: unknown = nothing,
): unknown =>
  html`<button
    type="button"
    class="fold"
    part="button fold-button"
    id="${id}-button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${id}
    @click=${toggle}
  >
    <span class="fold-name">${name}</span>${more}
  </button>`;
