import { isObjectOrList } from './json.js';

/**
 * How deep JSON may be nested before that is told. No plan and no FHIR resource comes near it; a few
 * thousand levels are more than `JSON.stringify` and many parsers survive.
 */
export const DEEPEST = 200;

/**
 * How many levels of lists and objects a value has, or `undefined` for what is no JSON through and
 * through: a cycle, an instance of a class, a function, NaN. Walks without recursion, so that depth
 * is no danger.
 */
export function depthOfJson(root: unknown): number | undefined {
  const open = new Set<object>();
  /** the depths of what was gone through */
  const depths = new Map<object, number>();
  const steps: { value: unknown; leave?: true }[] = [{ value: root }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { value } = step;
    if (!isObjectOrList(value)) {
      if (!isScalar(value)) return undefined;
      continue;
    }
    // JSON leaves out a key that is undefined
    const entries = Array.isArray(value)
      ? value
      : Object.values(value).filter((inner) => inner !== undefined);
    if (step.leave) {
      open.delete(value);
      let deepest = 0;
      for (const inner of entries) deepest = Math.max(deepest, depths.get(inner as object) ?? 0);
      depths.set(value, deepest + 1);
      continue;
    }
    if (open.has(value)) return undefined;
    if (depths.has(value)) continue;
    open.add(value);
    steps.push({ value, leave: true });
    for (const inner of entries) steps.push({ value: inner });
  }
  return isObjectOrList(root) ? depths.get(root) : 0;
}

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));
