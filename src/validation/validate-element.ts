import type { Element } from '../model/element.js';
import { check, findings, type CheckOptions } from './check.js';
import { prune } from './empty.js';
import type { Finding } from './issue.js';
import { storedFindings } from './stored-path.js';

export interface Validated {
  /** no finding is an error */
  readonly valid: boolean;
  /** pruned of what is empty, and otherwise as it was */
  readonly value: unknown;
  /** with paths into `value` */
  readonly findings: readonly Finding[];
}

/** Checks any value at all against an element of the model. Never throws. */
export function validateElement(
  element: Element,
  value: unknown,
  options: CheckOptions = {},
): Validated {
  const tree = check(element, value, options);
  return {
    valid: tree.errors === 0,
    value: prune(element, value),
    findings: storedFindings(element, value, findings(element, tree)),
  };
}
