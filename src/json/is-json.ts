import { isRecord } from './json.js';

/**
 * Whether a value is JSON through and through: no cycle, no instance of a class, no function, no
 * NaN. Walks without recursion, so that depth is no danger.
 */
export function isJson(root: unknown): boolean {
  const open = new Set<object>();
  const done = new Set<object>();
  const steps: { value: unknown; leave?: true }[] = [{ value: root }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { value } = step;
    if (typeof value !== 'object' || value === null) {
      if (!isScalar(value)) return false;
      continue;
    }
    if (step.leave) {
      open.delete(value);
      done.add(value);
      continue;
    }
    if (open.has(value)) return false;
    if (done.has(value)) continue;
    if (!Array.isArray(value) && !isRecord(value)) return false;
    open.add(value);
    steps.push({ value, leave: true });
    const list = Array.isArray(value);
    for (const inner of list ? (value as unknown[]) : Object.values(value)) {
      // JSON leaves out a key that is undefined
      if (inner !== undefined || list) steps.push({ value: inner });
    }
  }
  return true;
}

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));
