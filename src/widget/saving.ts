import { raise, type PcspDetail } from '../events/events.js';
import type { WidgetKey } from '../standard/plan-model.js';

/** How the save stands that the user made last: the keys of what is said of it. */
export type SaveState = 'saving' | 'saved' | 'notSaved';

/** What became of a value that was handed to the host. */
export interface Handover {
  /** somebody cancelled it: the host says why */
  readonly cancelled: boolean;
  /** a listener threw */
  readonly threw: boolean;
  /** they end once it is stored */
  readonly promises: readonly PromiseLike<unknown>[];
}

/** Hands a value to the host with `pcsp-submit`. */
export function handOver<K extends WidgetKey>(
  target: HTMLElement,
  detail: PcspDetail<K>,
): Handover {
  const promises: PromiseLike<unknown>[] = [];
  let isHeard = false;
  const saving = (promise: PromiseLike<unknown> | undefined): void => {
    const isPromise = typeof promise?.then === 'function';
    if (!isPromise) warn('was given no promise, so nobody knows that it was saved');
    else if (isHeard) warn('came after the event, when it had already been said how it ended');
    if (!isHeard) promises.push(isPromise ? promise : Promise.resolve({ ok: false }));
  };
  // not enumerable, so that a host can clone the detail or send it as a message
  const withSaving = Object.defineProperty(detail, 'saving', { value: saving });
  const threw = errorsFrom(target.ownerDocument.defaultView);
  const cancelled = !raise(target, 'pcsp-submit', withSaving);
  isHeard = true;
  return { cancelled, threw: threw(), promises };
}

/** Notes from now on whether a listener throws. Gives how to end that, and whether one did. */
export function errorsFrom(view: Window | null): () => boolean {
  const watch = new AbortController();
  let threw = false;
  const note = ({ target, currentTarget }: Event): void => {
    // not that a picture could not be loaded
    if (target === currentTarget) threw = true;
  };
  // what a listener throws is told to the window that its script belongs to
  for (const one of new Set([window, view])) {
    one?.addEventListener('error', note, { capture: true, signal: watch.signal });
  }
  return () => {
    watch.abort();
    return threw;
  };
}

/** Whether all that was promised ended well. */
export const areStored = (promises: readonly PromiseLike<unknown>[]): Promise<boolean> =>
  Promise.all(promises).then(
    (answers) => answers.every((answer) => !isRefusal(answer)),
    (error: unknown) => {
      console.warn('A plan or a section was not saved: the promise was rejected.', error);
      return false;
    },
  );

/** `fetch` does not reject what the server refused, and some functions answer whether they stored it. */
const isRefusal = (answer: unknown): boolean =>
  answer === false || (answer as { ok?: unknown } | null | undefined)?.ok === false;

const warn = (what: string): void => console.warn(`saving() of pcsp-submit ${what}.`);
