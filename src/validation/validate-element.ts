import type { Element } from '../model/element.js';
import { check, findings, type CheckOptions } from './check.js';
import { latestNow } from './date.js';
import { prune } from './empty.js';
import type { Finding } from './issue.js';
import { isSound } from './sound.js';
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
  if (isSound(element, value, latestNow(options.now?.())))
    return { valid: true, value, findings: [] };
  const tree = check(element, value, { ...options, isSound });
  return {
    valid: tree.errors === 0,
    value: prune(element, value),
    findings: storedFindings(element, value, findings(element, tree)),
  };
}
