import type { Path } from '../json/path.js';

/** The detail of `pcsp-open`: where in which plan the user wants to go. */
export interface PcspOpenDetail {
  /** the host's `id` of the plan, where it gave a list of plans */
  readonly id?: string;
  /** the plan, as the host gave it */
  readonly plan: unknown;
  /** of the entry, into the plan: what `focusField` of a `pcsp-plan` takes */
  readonly path: Path;
}

/** The events that ask a host to go somewhere. They bubble and cross shadow roots. */
export interface PcspOpenEventMap {
  /** the user wants to see an entry of a plan */
  'pcsp-open': CustomEvent<PcspOpenDetail>;
}

declare global {
  interface HTMLElementEventMap extends PcspOpenEventMap {}
  interface DocumentEventMap extends PcspOpenEventMap {}
  interface ShadowRootEventMap extends PcspOpenEventMap {}
  interface WindowEventMap extends PcspOpenEventMap {}
}

/** Asks the host to show an entry of a plan. */
export const raiseOpen = (target: HTMLElement, detail: PcspOpenDetail): boolean =>
  target.dispatchEvent(new CustomEvent('pcsp-open', { bubbles: true, composed: true, detail }));
