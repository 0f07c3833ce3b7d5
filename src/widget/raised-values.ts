import { sameJson } from '../json/same-json.js';
import { valueAt, type Path } from '../json/path.js';

/** Whoever writes a value back within this time, in milliseconds, may not know that there are newer ones. */
const RECENT = 5000;

interface Raised {
  readonly value: unknown;
  /** in milliseconds, by the page's clock */
  readonly at: number;
  /** the task in which it was raised */
  readonly task: object;
}

/**
 * The values that events of edits held in the last seconds. A host may write each back once its event is
 * over, when a newer one may have followed it in the same task: that takes back nothing.
 */
export class RaisedValues {
  readonly #host: Element;
  #raised: readonly Raised[] = [];
  #task?: object;
  #isRaising = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Raises an event that holds a value. */
  raise(value: unknown, event: () => void): void {
    const at = performance.now();
    const raised = { value, at, task: this.#thisTask() };
    this.#raised = [...this.#raised.filter((one) => at - one.at < RECENT), raised];
    const before = this.#isRaising;
    this.#isRaising = true;
    try {
      event();
    } finally {
      this.#isRaising = before;
    }
  }

  /**
   * Whether a value that is set, and is not the one of now, is the echo of an event that others followed
   * in its task. One that is set by a listener itself is meant, and so is one that is set later.
   */
  isEcho(value: unknown, path: Path): boolean {
    return (
      !this.#isRaising && this.#task !== undefined && this.#find(value, path)?.task === this.#task
    );
  }

  /** Tells the console of a value that is set some time after it was raised, in place of newer ones. */
  warnOfOlder(value: unknown, path: Path): void {
    const found = this.#isRaising ? undefined : this.#find(value, path);
    if (!found) return;
    const age = Math.round(performance.now() - found.at);
    if (age < RECENT)
      console.warn(
        `<${this.#host.localName}> was given a value that an event of it held ${age} ms ago, after newer ones: what was entered since is gone. Write values back at once, or not at all.`,
      );
  }

  /** The value was handed to the host: what it sets from now on is its answer. */
  forget(): void {
    this.#raised = [];
  }

  #find(value: unknown, path: Path): Raised | undefined {
    return this.#raised.findLast((one) => sameJson(value, valueAt(one.value, path)));
  }

  #thisTask(): object {
    if (!this.#task) {
      this.#task = {};
      setTimeout(() => (this.#task = undefined));
    }
    return this.#task;
  }
}
