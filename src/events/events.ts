import type { DeepReadonly } from '../json/deep-readonly.js';
import type { DraftOfKey, SectionKey, ValueOfKey, WidgetKey } from '../standard/plan-model.js';
import { STANDARD } from '../standard/standard-version.js';
import type { Change as PcspChange } from '../store/store.js';
import type { Issue } from '../validation/issue.js';
import type { Draft } from './draft.js';

export type { PcspChange };

/** The detail of the events of one section, or of the plan. */
interface DetailOfKey<K extends WidgetKey> {
  /** the section's key in the plan, or `plan` */
  readonly section: K;
  /** the JSON as it would be stored, frozen; `undefined` when nothing is recorded */
  readonly value: DeepReadonly<ValueOfKey<K>> | undefined;
  /** no issue is an error */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  readonly change?: PcspChange;
  readonly standard: typeof STANDARD;
}

/** What the events are of where nobody says more: of a supplier's section, `section` is another key. */
type StandardKey = SectionKey | 'plan';

/** The detail of every event of a widget. Where it may be any widget's, `section` tells which. */
export type PcspDetail<K extends WidgetKey = StandardKey> = K extends unknown
  ? DetailOfKey<K>
  : never;

/** The detail of `pcsp-submit`. */
export type PcspSubmitDetail<K extends WidgetKey = StandardKey> = PcspDetail<K> & {
  /**
   * Says, while the event is heard, that the value is being stored: “Saving…” until the promise
   * ends, and then “Saved”, or “Not saved” if it was rejected or brings an answer whose `ok` is
   * false, as `fetch` does for an error of the server. Until then the widget stays `dirty`.
   * Without it, the value counts as saved once every listener has heard the event.
   */
  saving(promise: PromiseLike<unknown>): void;
};

/** The detail of `pcsp-draft`. */
export type PcspDraftDetail<K extends WidgetKey = StandardKey> = K extends unknown
  ? Omit<DetailOfKey<K>, 'value'> & {
      /** what is written so far, of which much may be missing; `undefined` when nothing is */
      readonly value: DeepReadonly<DraftOfKey<K>> | undefined;
      /** plain JSON, to be stored and given to `restoreDraft` */
      readonly draft: Draft<K>;
    }
  : never;

interface DetailSource<K extends WidgetKey> {
  readonly section: K;
  readonly valid: boolean;
  readonly value: () => unknown;
  readonly issues: () => readonly Issue[];
  readonly change?: PcspChange;
}

/** The detail of an event. Its value and its issues are worked out when somebody asks for them. */
export function detailOf<K extends WidgetKey>({
  section,
  valid,
  value,
  issues,
  change,
}: DetailSource<K>): PcspDetail<K> {
  let known: readonly Issue[] | undefined;
  const detail: DetailOfKey<K> = {
    section,
    get value() {
      return value() as DetailOfKey<K>['value'];
    },
    valid,
    get issues() {
      return (known ??= issues());
    },
    ...(change && { change: Object.freeze({ ...change, path: Object.freeze([...change.path]) }) }),
    standard: STANDARD,
  };
  return detail as PcspDetail<K>;
}

/**
 * The events that a user's actions raise: those of one section or of the plan, or of any. Every
 * event bubbles and crosses shadow roots.
 */
export interface PcspEventMap<K extends WidgetKey = StandardKey> {
  /** every edit */
  'pcsp-input': CustomEvent<PcspDetail<K>>;
  /** an edit is committed: a field left, an entry added, moved, archived or removed, an undo */
  'pcsp-change': CustomEvent<PcspDetail<K>>;
  /**
   * the user saves, and the value is valid. Cancel it to say that it was not saved; give `saving`
   * a promise to say when it is.
   */
  'pcsp-submit': CustomEvent<PcspSubmitDetail<K>>;
  /** the user saves, and the value is not valid. Cancel it to show the errors in another way. */
  'pcsp-invalid': CustomEvent<PcspDetail<K>>;
  /** what is written so far is to be kept, and is not saved: `saveDraft` was called */
  'pcsp-draft': CustomEvent<PcspDraftDetail<K>>;
}

declare global {
  interface HTMLElementEventMap extends PcspEventMap {}
  interface DocumentEventMap extends PcspEventMap {}
  interface ShadowRootEventMap extends PcspEventMap {}
  interface WindowEventMap extends PcspEventMap {}
}

const CANCELABLE: ReadonlySet<keyof PcspEventMap> = new Set(['pcsp-submit', 'pcsp-invalid']);

/** What any control raises with them, for hosts and frameworks that listen for that. */
const NATIVE = {
  'pcsp-input': { type: 'input', composed: true },
  'pcsp-change': { type: 'change', composed: false },
} as const;

/** Raises an event on a widget. Returns false when a listener cancelled it. */
export function raise<K extends WidgetKey>(
  target: HTMLElement,
  type: keyof PcspEventMap,
  detail: PcspDetail<K> | PcspDraftDetail<K>,
): boolean {
  const isKept = target.dispatchEvent(
    new CustomEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: CANCELABLE.has(type),
      detail,
    }),
  );
  if (type in NATIVE) {
    const { type: native, composed } = NATIVE[type as keyof typeof NATIVE];
    target.dispatchEvent(new Event(native, { bubbles: true, composed }));
  }
  return isKept;
}
