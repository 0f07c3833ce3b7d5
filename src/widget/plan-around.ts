import type { LitElement, ReactiveController } from 'lit';
import { LateContextConsumer } from '../context/late-context-consumer.js';
import { planContext, type PlanContext } from '../context/plan-context.js';
import { understood, warnOfOtherVersion } from '../context/shared-key.js';

/** A plan whose tag nobody has defined: its script may still come. */
const UNDEFINED_PLAN = 'pcsp-plan:not(:defined)';

/** How long its script is waited for before it counts as missing. In milliseconds. */
const PATIENCE = 3000;

/** The plan that a section stands in, and what keeps them from working together. */
export class PlanAround implements ReactiveController {
  readonly #host: LitElement;
  readonly #join: (plan: PlanContext | undefined) => void;
  /** it answered since it was last asked for */
  #hasAnswered = false;
  #isOther = false;
  #isMissing = false;
  #isAwaited = false;
  #timer?: ReturnType<typeof setTimeout>;

  /** `join` is told whenever the plan is another, or the section is in none. */
  constructor(host: LitElement, join: (plan: PlanContext | undefined) => void) {
    this.#host = host;
    this.#join = join;
    new LateContextConsumer(host, {
      context: planContext,
      callback: (given) => {
        const plan = understood(given);
        this.#hasAnswered = plan !== undefined;
        this.#isAwaited = this.#isMissing = false;
        this.#isOther = !plan;
        if (!plan) warnOfOtherVersion(host, 'pcsp-plan');
        this.#tell(plan);
      },
    });
    host.addController(this);
  }

  /** The section has no value of its own, and none of the plan: it shows and captures nothing. */
  get isUnusable(): boolean {
    return this.#isOther || this.#isMissing;
  }

  /** Nobody knows yet what the plan has here. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  hostConnected(): void {
    this.#isAwaited = !this.#hasAnswered && this.#host.closest(UNDEFINED_PLAN) !== null;
    if (this.#isAwaited) this.#timer = setTimeout(() => this.#giveUp(), PATIENCE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    const { isUnusable } = this;
    this.#isOther = this.#isMissing = this.#isAwaited = this.#hasAnswered = false;
    if (isUnusable) this.#tell(undefined);
  }

  /** The section was moved without leaving the page: it asks again, and may be told of the same plan. */
  move(reconnect: () => void): void {
    reconnect();
    if (!this.#hasAnswered) this.#join(undefined);
  }

  #tell(plan: PlanContext | undefined): void {
    this.#join(plan);
    this.#host.requestUpdate();
  }

  #giveUp(): void {
    if (!this.#isAwaited) return;
    this.#isAwaited = false;
    this.#isMissing = true;
    console.warn(
      `<${this.#host.localName}> is in a <pcsp-plan> that nobody has defined. Load its script, too.`,
    );
    this.#tell(undefined);
  }
}
