import type { Transcription } from '../../transcription/draft-of-passages.js';

/** The event that gives what somebody confirmed of a document. */
export interface ImportEventMap {
  /** somebody decided on every part of a document; the detail has what they confirmed, and what they left out */
  'pcsp-import': CustomEvent<Transcription>;
}

declare global {
  interface HTMLElementEventMap extends ImportEventMap {}
  interface DocumentEventMap extends ImportEventMap {}
  interface ShadowRootEventMap extends ImportEventMap {}
  interface WindowEventMap extends ImportEventMap {}
}

/** Gives a host what was confirmed. */
export const raiseImport = (target: HTMLElement, detail: Transcription): boolean =>
  target.dispatchEvent(new CustomEvent('pcsp-import', { bubbles: true, composed: true, detail }));
