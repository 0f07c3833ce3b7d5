import type { SectionKey } from '../standard/plan.js';
import type { Path } from '../standard/path.js';
import type { Issue } from '../validation/issue.js';

/** The standard that an event's value follows. */
export const STANDARD = { name: 'PRSB PCSP', version: '2.0' } as const;

/** What the user changed. Where a list gained, lost or moved entries, `path` is the list's. */
export interface PcspChange {
  readonly path: Path;
  readonly previous: unknown;
  readonly next: unknown;
}

/** The detail of every event of a widget. */
export interface PcspDetail<V = unknown> {
  /** the section's key in the plan, or `plan` */
  readonly section: SectionKey | 'plan';
  /** the JSON as it would be stored; `undefined` when nothing is recorded */
  readonly value: V | undefined;
  /** no issue is an error */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  readonly change?: PcspChange;
  readonly standard: typeof STANDARD;
}

/** What the user's doing raises. Every event bubbles and crosses shadow roots. */
export interface PcspEventMap {
  /** every edit */
  'pcsp-input': CustomEvent<PcspDetail>;
  /** an edit is committed: a field left, an entry added, moved, archived or removed, an undo */
  'pcsp-change': CustomEvent<PcspDetail>;
  /** the user saves, and the value is valid. Cancel it to say that it was not saved. */
  'pcsp-submit': CustomEvent<PcspDetail>;
  /** the user saves, and the value is not valid. Cancel it to show the errors in another way. */
  'pcsp-invalid': CustomEvent<PcspDetail>;
}

declare global {
  interface HTMLElementEventMap extends PcspEventMap {}
}

const CANCELABLE: ReadonlySet<keyof PcspEventMap> = new Set(['pcsp-submit', 'pcsp-invalid']);

/** Raises an event on a widget. Returns false when a listener cancelled it. */
export const raise = (target: HTMLElement, type: keyof PcspEventMap, detail: PcspDetail): boolean =>
  target.dispatchEvent(
    new CustomEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: CANCELABLE.has(type),
      detail,
    }),
  );
