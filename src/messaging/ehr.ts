import type { DeepReadonly } from '../json/deep-readonly.js';
import { isRecord, type Json } from '../json/json.js';
import type { DraftOfKey, Plan } from '../standard/plan-model.js';
import type { Issue } from '../validation/issue.js';
import { MESSAGE, MessagingError, MESSAGING } from './messages.js';
import { Peer, Turns, type MessagingOptions } from './peer.js';
import { planIn, planPayload, type ReceivedPlan } from './plan-payload.js';

export interface EmbedOptions extends MessagingOptions {
  /** told when the page in the frame is there, and again each time that it was loaded: show it a plan */
  readonly ready: () => void;
  /**
   * Stores what somebody saved. The plan in the frame says “Saved” once the promise ends, and “Not
   * saved” where it is rejected, or brings an answer whose `ok` is false.
   */
  readonly submit: (plan: ReceivedPlan) => PromiseLike<unknown>;
  /** Keeps what is written so far: plain JSON, for `restoreDraft` of `display`. */
  readonly draft?: (draft: { readonly person: string; readonly draft: unknown }) => void;
}

export interface DisplayedPlan {
  /** what you know the person by: what comes back about anybody else is refused */
  readonly person: string;
  readonly value: DeepReadonly<DraftOfKey<'plan'>> | DeepReadonly<Plan> | undefined;
  /** BCP 47 tag of the language that the words are in, where it is known */
  readonly planLanguage?: string;
  /** a draft of it that was kept */
  readonly draft?: unknown;
}

/** What the frame says of a plan that it shows. */
export interface Displayed {
  readonly issues: readonly Issue[];
  /** whether the draft is shown; nothing where there was none */
  readonly restored?: boolean;
}

/** The plan in a frame, as the page around it speaks to it. */
export interface EmbeddedPlan {
  /**
   * Shows a plan, once what was asked before has ended. Rejects with a MessagingError: `unsaved` where the plan in the frame has changes,
   * which nothing overwrites; load the frame again to drop them.
   */
  display(plan: DisplayedPlan): Promise<Displayed>;
  /** What is in the frame now, saved or not. Rejects with a MessagingError. */
  current(): Promise<ReceivedPlan & { readonly dirty: boolean }>;
  stop(): void;
}

/**
 * Speaks to a plan in a frame, whose page has called `connectToEhr`. Call it before the frame is
 * loaded: its page makes itself known, and says so again whenever it is loaded.
 */
export function embedPlan(frame: HTMLIFrameElement, options: EmbedOptions): EmbeddedPlan {
  const { ready, submit, draft } = options;
  let instance: unknown;
  let shown: string | undefined;
  const displays = new Turns();

  /** What comes back about somebody else is somebody else's. */
  const aboutShown = (person: unknown): void => {
    if (person !== shown) throw new MessagingError('person');
  };

  const peer = new Peer(() => frame.contentWindow, options, {
    [MESSAGE.handshake]: (payload) => {
      if (payload.version !== MESSAGING) return Promise.reject(new MessagingError('version'));
      if (payload.instance !== instance) {
        if (instance !== undefined) peer.giveUpAll('reloaded');
        instance = payload.instance;
        shown = undefined;
        // once the answer is on its way
        queueMicrotask(ready);
      }
      return Promise.resolve({ version: MESSAGING });
    },
    [MESSAGE.submit]: async (payload) => {
      const plan = planIn(payload);
      aboutShown(plan.person);
      const answer: unknown = await submit(plan);
      if ((answer as { ok?: unknown } | undefined)?.ok === false)
        throw new MessagingError('refused');
      return {};
    },
    [MESSAGE.draft]: (payload) => {
      if (!isRecord(payload.draft)) return Promise.reject(new MessagingError('malformed'));
      aboutShown(payload.person);
      draft?.({ person: payload.person as string, draft: payload.draft });
      return Promise.resolve({});
    },
  });

  async function display({ person, value, planLanguage, draft: kept }: DisplayedPlan) {
    const before = shown;
    shown = person;
    const payload: Json = { ...planPayload(person, value, planLanguage) };
    if (kept !== undefined) payload.draft = kept;
    try {
      const { issues, restored } = await peer.request(MESSAGE.display, payload);
      return {
        issues: (Array.isArray(issues) ? issues : []) as Issue[],
        ...(typeof restored === 'boolean' && { restored }),
      };
    } catch (error) {
      // where nobody knows whether it is shown, what comes back is about neither
      const isKnown =
        error instanceof MessagingError && !['timeout', 'reloaded'].includes(error.problem);
      shown = isKnown ? before : undefined;
      throw error;
    }
  }

  return {
    // who is shown is known by what became of whom it was before
    display: (plan) => displays.next(() => display(plan)),
    async current() {
      const payload = await peer.request(MESSAGE.current, {});
      const plan = planIn(payload);
      aboutShown(plan.person);
      return { ...plan, dirty: payload.dirty === true };
    },
    stop: () => peer.stop(),
  };
}
