import type { PlanContext } from '../context/plan-context.js';
import type { Path } from '../json/path.js';
import type { Store } from '../store/store.js';

/** The value that a section has without a plan. */
export class OwnValue {
  readonly #store: Store;
  readonly #tag: string;
  /** how often a value had been loaded when the section left a place where it stood alone */
  #savesThere?: number;

  constructor(store: Store, tag: string) {
    this.#store = store;
    this.#tag = tag;
  }

  /** The section goes from a place without a plan: what it shows there may be of another person. */
  leavePlace(): void {
    this.#savesThere = this.#store.saves;
  }

  /**
   * What the section was given before it was in a plan is the plan's, unless that has its own. It never
   * stays behind: the section may come to another person's plan.
   */
  giveTo(plan: PlanContext, path: Path): void {
    const { value } = this.#store.now;
    const isBroughtAlong = this.#store.saves === this.#savesThere;
    this.#store.load(undefined);
    if (value === undefined) return;
    // a plan that has nothing is nobody's yet
    if (plan.store.at(isBroughtAlong ? [] : path) === undefined) plan.load(value, path);
    else
      console.warn(
        `<${this.#tag}> shows what its plan has. The value that it had without the plan is not taken along: give it to the plan.`,
      );
  }
}
