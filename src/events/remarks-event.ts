import type { Remarks } from '../remarks/remarks.js';

/** The detail of `pcsp-remarks`. */
export interface PcspRemarksDetail {
  /** what the user did */
  readonly action: 'added' | 'withdrawn' | 'answered' | 'signed';
  /** of the remark or the sign-off that it was done with */
  readonly id: string;
  /** all remarks as they are with it, to be stored; frozen */
  readonly remarks: Remarks;
}

/** The event that tells of what is said about a plan. It bubbles and crosses shadow roots. */
export interface PcspRemarksEventMap {
  /** Cancel it to say that it could not be kept: the user's words stay where they were written. */
  'pcsp-remarks': CustomEvent<PcspRemarksDetail>;
}

declare global {
  interface HTMLElementEventMap extends PcspRemarksEventMap {}
  interface DocumentEventMap extends PcspRemarksEventMap {}
  interface ShadowRootEventMap extends PcspRemarksEventMap {}
  interface WindowEventMap extends PcspRemarksEventMap {}
}
