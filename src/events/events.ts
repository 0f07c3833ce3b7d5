import type { SectionKey } from '../standard/plan-model.js';
import type { Change as PcspChange } from '../store/store.js';
import type { Issue } from '../validation/issue.js';

export type { PcspChange };

/** The standard that an event's value follows. */
export const STANDARD = Object.freeze({ name: 'PRSB PCSP', version: '2.0' } as const);

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

/** The detail of `pcsp-submit`. */
export interface PcspSubmitDetail<V = unknown> extends PcspDetail<V> {
  /**
   * Says, while the event is heard, that the value is being stored: “Saving…” until the promise
   * ends, and then “Saved”, or “Not saved” if it was rejected or brings an answer whose `ok` is
   * false, as `fetch` does for an error of the server. Until then the widget stays `dirty`.
   * Without it, the value counts as saved once every listener has heard the event.
   */
  saving(promise: PromiseLike<unknown>): void;
}

interface Moment<V> {
  readonly section: PcspDetail['section'];
  readonly valid: boolean;
  readonly value: () => V | undefined;
  readonly issues: () => readonly Issue[];
  readonly change?: PcspChange;
}

/** The detail of an event. Its value and its issues are worked out when somebody asks for them. */
export function detailOf<V>({ section, valid, value, issues, change }: Moment<V>): PcspDetail<V> {
  let known: readonly Issue[] | undefined;
  return {
    section,
    get value() {
      return value();
    },
    valid,
    get issues() {
      return (known ??= issues());
    },
    ...(change && { change: Object.freeze({ ...change, path: Object.freeze([...change.path]) }) }),
    standard: STANDARD,
  };
}

/** The events that a user's actions raise. Every event bubbles and crosses shadow roots. */
export interface PcspEventMap {
  /** every edit */
  'pcsp-input': CustomEvent<PcspDetail>;
  /** an edit is committed: a field left, an entry added, moved, archived or removed, an undo */
  'pcsp-change': CustomEvent<PcspDetail>;
  /**
   * the user saves, and the value is valid. Cancel it to say that it was not saved; give `saving`
   * a promise to say when it is.
   */
  'pcsp-submit': CustomEvent<PcspSubmitDetail>;
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
