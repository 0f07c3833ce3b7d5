import { ContextConsumer, type Context, type ContextType } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

interface FollowedContext<C extends Context<unknown, unknown>> {
  readonly context: C;
  readonly callback: (value: ContextType<C>) => void;
}

/**
 * Follows a context, and asks again once a provider comes that was defined after its host. Lit's root
 * for those keeps weak references of everybody who ever asked, for as long as the page lasts.
 */
export class LateContextConsumer<C extends Context<unknown, unknown>> extends ContextConsumer<
  C,
  ReactiveControllerHost & HTMLElement
> {
  readonly #context: C;
  #isAnswered = false;
  /** where providers say that they are there; one that is around its host already has answered */
  #page?: HTMLElement;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    { context, callback }: FollowedContext<C>,
  ) {
    super(host, {
      context,
      subscribe: true,
      callback: (value) => {
        this.#isAnswered = true;
        this.#stopWaiting();
        callback(value);
      },
    });
    this.#context = context;
  }

  override hostConnected(): void {
    this.#isAnswered = false;
    super.hostConnected();
    if (this.#isAnswered) return;
    this.#page = this.host.ownerDocument.documentElement;
    this.#page.addEventListener('context-provider', this.#askAgain);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#stopWaiting();
  }

  #stopWaiting(): void {
    this.#page?.removeEventListener('context-provider', this.#askAgain);
    this.#page = undefined;
  }

  readonly #askAgain = ({ context }: HTMLElementEventMap['context-provider']): void => {
    if (context !== this.#context) return;
    this.#stopWaiting();
    this.hostConnected();
  };
}
