import { jsonText } from '../json/json-text.js';
import type { Element } from '../model/element.js';
import { findings, type Checked } from '../validation/check.js';
import { pruneFrozen } from '../validation/empty.js';
import type { Finding } from '../validation/issue.js';
import { asFilledIn, inModelOrder } from '../validation/missing.js';
import { storedFindings } from '../validation/stored-path.js';

/** The value at one moment. Works out on demand what is asked of it. */
export class Snapshot {
  /** as edited: may hold entries that are still empty. Frozen. */
  readonly value: unknown;
  readonly checked: Checked;
  readonly element: Element;
  /** the time by which it was checked, where that is not the device's */
  readonly time: Date | undefined;

  constructor(element: Element, value: unknown, checked: Checked, time?: Date) {
    this.element = element;
    this.value = value;
    this.checked = checked;
    this.time = time;
  }

  /** No finding is an error. */
  get valid(): boolean {
    return this.checked.errors === 0;
  }

  /** As it would be stored: pruned of what is empty. `undefined` when nothing is recorded. */
  get stored(): unknown {
    return pruneFrozen(this.element, this.value);
  }

  /** Every finding, with paths into `value`. */
  get findings(): Finding[] {
    return findings(this.element, this.checked);
  }

  /** What has to be filled in or mended, each at what can be filled in, in the model's order. */
  get problems(): Finding[] {
    const errors = this.findings.filter(({ severity }) => severity === 'error');
    return inModelOrder(
      this.element,
      errors.flatMap((one) => this.asFilledIn(one)),
    );
  }

  /** Every finding, with paths into `stored`. */
  get storedFindings(): Finding[] {
    return storedFindings(this.element, this.value, this.findings);
  }

  /** A finding as whoever fills the value in meets it: what is missing of a whole is its parts. */
  asFilledIn(found: Finding): Finding[] {
    return asFilledIn(this.element, this.value, found);
  }

  /** What is stored, as text; `null` when nothing is, or when it is no JSON, which is an error. */
  get json(): string | null {
    const { stored } = this;
    try {
      return stored === undefined ? null : jsonText(stored);
    } catch {
      return null;
    }
  }
}
