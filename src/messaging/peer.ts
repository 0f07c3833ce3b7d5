import { v4 as newId } from 'uuid';
import { DEEPEST, depthOfJson } from '../json/is-json.js';
import type { Json } from '../json/json.js';
import {
  failureOf,
  isMessage,
  isRequest,
  isResponse,
  MessagingError,
  problemIn,
  type MessagingProblem,
} from './messages.js';

export interface MessagingOptions {
  /** the origin of the page in the other window, such as `https://plans.example.org` */
  readonly origin: string;
  /** what both sides were told when the app was launched: `smart_web_messaging_handle` */
  readonly handle: string;
  /** how long an answer is waited for, in milliseconds; half a minute when left out */
  readonly timeout?: number;
  /** told of all that goes wrong and that nobody waits for */
  readonly failed?: (error: MessagingError) => void;
}

/** Does what a message asks, and gives what the answer says beside that it was done. */
export type Handler = (payload: Json) => Promise<Json>;

interface Waiting {
  readonly done: (payload: Json) => void;
  readonly fail: (error: MessagingError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** What is done one after the other, whatever becomes of what was before. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  next<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** The size of JSON that a plan with its drafts stays far below is not asked; its depth is. */
const isPlain = (data: unknown): boolean => (depthOfJson(data) ?? DEEPEST) < DEEPEST;

/** One side of a conversation with one other window, which speaks and is spoken to. */
export class Peer {
  readonly #other: () => Window | null;
  readonly #options: MessagingOptions;
  readonly #handlers: Readonly<Record<string, Handler>>;
  readonly #waiting = new Map<string, Waiting>();
  /** what was given up */
  readonly #late = new Set<string>();
  readonly #ending = new AbortController();

  constructor(
    other: () => Window | null,
    options: MessagingOptions,
    handlers: Readonly<Record<string, Handler>>,
  ) {
    this.#other = other;
    this.#options = options;
    this.#handlers = handlers;
    addEventListener('message', (event) => this.#hear(event), { signal: this.#ending.signal });
  }

  /** Asks the other window to do something. Rejects with a MessagingError. */
  request(messageType: string, payload: Json, timeout = this.#options.timeout ?? 30_000) {
    return new Promise<Json>((done, fail) => {
      const messageId = newId();
      const timer = setTimeout(() => {
        this.#late.add(messageId);
        this.#giveUp(messageId, 'timeout');
      }, timeout);
      this.#waiting.set(messageId, { done, fail, timer });
      const { handle: messagingHandle } = this.#options;
      if (!this.#post({ messagingHandle, messageId, messageType, payload }))
        this.#giveUp(messageId, 'closed');
    });
  }

  /** Waits for no answer any more. */
  giveUpAll(problem: MessagingProblem): void {
    for (const messageId of [...this.#waiting.keys()]) this.#giveUp(messageId, problem);
  }

  stop(): void {
    this.#ending.abort();
    this.giveUpAll('closed');
  }

  #giveUp(messageId: string, problem: MessagingProblem): void {
    const waiting = this.#waiting.get(messageId);
    this.#waiting.delete(messageId);
    clearTimeout(waiting?.timer);
    waiting?.fail(new MessagingError(problem));
  }

  #post(message: Json): boolean {
    const other = this.#other();
    // to nobody else, whatever the window shows now
    other?.postMessage(message, this.#options.origin);
    return other !== null;
  }

  #tell(problem: MessagingProblem, detail?: string): void {
    this.#options.failed?.(new MessagingError(problem, detail));
  }

  #hear({ data, origin, source }: MessageEvent<unknown>): void {
    if (source !== this.#other() || !isMessage(data)) return;
    if (origin !== this.#options.origin) return this.#tell('origin', origin);
    if (!isPlain(data)) return this.#tell('malformed');
    if ('responseToMessageId' in data) return this.#hearAnswer(data);
    // nobody who guesses is told more
    if (data.messagingHandle !== this.#options.handle) return this.#tell('handle');
    if (isRequest(data)) void this.#answer(data.messageId, data.messageType, data.payload);
    else this.#tell('malformed');
  }

  #hearAnswer(data: Json): void {
    if (!isResponse(data)) return this.#tell('malformed');
    const { responseToMessageId: id, payload } = data;
    const waiting = this.#waiting.get(id);
    if (!waiting) {
      // what nobody here asked is nobody's answer
      this.#tell(this.#late.delete(id) ? 'late' : 'malformed');
      return;
    }
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    const problem = problemIn(payload);
    if (problem) waiting.fail(problem);
    else waiting.done(payload);
  }

  async #answer(id: string, messageType: string, payload: Json): Promise<void> {
    const handler = Object.hasOwn(this.#handlers, messageType)
      ? this.#handlers[messageType]
      : undefined;
    const act = async (): Promise<Json> => {
      if (!handler) throw new MessagingError('unknown-type');
      return { status: 'success', ...(await handler(payload)) };
    };
    const answer = await act().catch((error: unknown) => {
      const known = error instanceof MessagingError ? error : new MessagingError('refused');
      this.#options.failed?.(known);
      return failureOf(known);
    });
    this.#post({ messageId: newId(), responseToMessageId: id, payload: answer });
  }
}
