import type { DeploymentProfile, ProfileReport } from '../../conformance/profile.js';

/** The detail of `pcsp-profile`. */
export interface PcspProfileDetail {
  /** plain JSON, to be stored and given to `profile` again */
  readonly profile: DeploymentProfile;
  readonly report: ProfileReport;
}

/** The event that gives the profile that somebody chose. */
export interface ProfileEventMap {
  /** somebody saves the profile */
  'pcsp-profile': CustomEvent<PcspProfileDetail>;
}

declare global {
  interface HTMLElementEventMap extends ProfileEventMap {}
  interface DocumentEventMap extends ProfileEventMap {}
  interface ShadowRootEventMap extends ProfileEventMap {}
  interface WindowEventMap extends ProfileEventMap {}
}

/** Gives a host the profile. */
export const raiseProfile = (target: HTMLElement, detail: PcspProfileDetail): boolean =>
  target.dispatchEvent(new CustomEvent('pcsp-profile', { bubbles: true, composed: true, detail }));
