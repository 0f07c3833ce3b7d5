import { v4 as newId } from 'uuid';
import type { Draft, DraftOptions, RestoredDraft } from '../events/draft.js';
import type { PcspDraftDetail, PcspSubmitDetail } from '../events/events.js';
import type { Json } from '../json/json.js';
import { MESSAGE, MessagingError, MESSAGING } from './messages.js';
import { Peer, Turns, type MessagingOptions } from './peer.js';
import { planIn, planPayload } from './plan-payload.js';

/** How long one greeting waits for an answer before the next, in milliseconds: whoever is greeted may come later. */
const GREETING = 1000;

/** A `pcsp-plan`, as this knows it. */
interface PlanElement extends EventTarget {
  value: unknown;
  readonly dirty: boolean;
  saveDraft(options?: DraftOptions): Promise<Draft<'plan'>>;
  restoreDraft(draft: unknown, options?: DraftOptions): Promise<RestoredDraft>;
}

export interface ConnectOptions extends MessagingOptions {
  /** told the language of the words of each plan that is shown, where the EHR knows it: `provider.planLanguage` */
  readonly planLanguage?: (tag: string | undefined) => void;
}

/** The connection of a plan to the page around its frame. */
export interface EhrConnection {
  stop(): void;
}

/**
 * Connects a `pcsp-plan` to the EHR whose page the frame is in, which has called `embedPlan`: it is
 * given a plan to show, and sends what somebody saves, and drafts. Rejects with a MessagingError where
 * nobody answers in time, or the page is in no frame.
 */
export async function connectToEhr(
  plan: EventTarget,
  options: ConnectOptions,
): Promise<EhrConnection> {
  const element = plan as PlanElement;
  const { failed, planLanguage: tellLanguage, timeout = 30_000 } = options;
  if (parent === window) throw new MessagingError('closed');
  let person: string | undefined;
  let language: string | undefined;

  const displays = new Turns();

  async function display(payload: Json): Promise<Json> {
    const received = planIn(payload);
    // what somebody is writing is not overwritten
    if (element.dirty) throw new MessagingError('unsaved');
    ({ person, planLanguage: language } = received);
    element.value = received.value;
    tellLanguage?.(language);
    const { draft } = payload;
    const answer = draft === undefined ? undefined : await element.restoreDraft(draft, { person });
    return { issues: received.issues, ...(answer && { restored: answer.restored }) };
  }

  const peer = new Peer(() => (parent.closed ? null : parent), options, {
    // a draft that takes its time is not put into the plan that is shown next
    [MESSAGE.display]: (payload) => displays.next(() => display(payload)),
    [MESSAGE.current]: () =>
      person === undefined
        ? Promise.reject(new MessagingError('person'))
        : Promise.resolve({
            ...planPayload(person, element.value as never, language),
            dirty: element.dirty,
          }),
  });

  const ending = new AbortController();
  const { signal } = ending;
  const tell = (error: unknown): void => failed?.(error as MessagingError);
  element.addEventListener(
    'pcsp-submit',
    (event) => {
      const { value, saving } = (event as CustomEvent<PcspSubmitDetail<'plan'>>).detail;
      const sent =
        person === undefined
          ? Promise.reject(new MessagingError('person'))
          : peer.request(MESSAGE.submit, planPayload(person, value, language));
      sent.catch(tell);
      saving(sent);
    },
    { signal },
  );
  element.addEventListener(
    'pcsp-draft',
    (event) => {
      const { draft } = (event as CustomEvent<PcspDraftDetail<'plan'>>).detail;
      // somebody else may be shown by the time the first one is made
      const whose = draft.person.id ?? person;
      if (whose === undefined) return;
      peer.request(MESSAGE.draft, { person: whose, draft: { ...draft } }).catch(tell);
    },
    { signal },
  );
  element.addEventListener(
    'pcsp-change',
    () => {
      if (element.dirty && person !== undefined) element.saveDraft({ person }).catch(tell);
    },
    { signal },
  );

  const greeting = { version: MESSAGING, instance: newId() };
  const until = Date.now() + timeout;
  for (;;) {
    try {
      await peer.request(MESSAGE.handshake, greeting, Math.min(GREETING, timeout));
      return {
        stop() {
          ending.abort();
          peer.stop();
        },
      };
    } catch (error) {
      const isWaiting = error instanceof MessagingError && error.problem === 'timeout';
      if (isWaiting && Date.now() < until) continue;
      ending.abort();
      peer.stop();
      throw error;
    }
  }
}
