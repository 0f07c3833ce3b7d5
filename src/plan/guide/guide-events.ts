import type { GuidePlace } from './guide-place.js';

/** The event that tells where somebody is in a guide. */
export interface GuideEventMap {
  /** somebody went to another question of a guide, or to its list */
  'pcsp-place': CustomEvent<GuidePlace>;
}

declare global {
  interface HTMLElementEventMap extends GuideEventMap {}
  interface DocumentEventMap extends GuideEventMap {}
  interface ShadowRootEventMap extends GuideEventMap {}
  interface WindowEventMap extends GuideEventMap {}
}

/** Tells a host where somebody is. */
export const raisePlace = (target: HTMLElement, detail: GuidePlace): boolean =>
  target.dispatchEvent(new CustomEvent('pcsp-place', { bubbles: true, composed: true, detail }));
