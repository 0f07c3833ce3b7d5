import { isObjectOrList, isRecord, type Json } from './json.js';

// Both walk without recursion, so that depth is no danger, and end on a cycle.

/** A key that is undefined counts as absent. */
const keysOf = (record: Json): string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

/** Whether two values are the same data, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
  const met = new Map<object, Set<object>>();
  const pairs: unknown[] = [one, other];
  while (pairs.length) {
    const [b, a] = [pairs.pop(), pairs.pop()];
    if (a === b || Object.is(a, b)) continue;
    if (!isObjectOrList(a) || !isObjectOrList(b)) return false;
    const partners = met.get(a);
    if (partners?.has(b)) continue;
    if (partners) partners.add(b);
    else met.set(a, new Set([b]));
    if (!pushPairs(pairs, a, b)) return false;
  }
  return true;
}

/** What stands in the same place of two containers; false where they have other places. */
function pushPairs(pairs: unknown[], a: object, b: object): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (const [index, entry] of a.entries()) pairs.push(entry, b[index]);
    return a.length === b.length;
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = keysOf(a);
  for (const key of keys) {
    if (!Object.hasOwn(b, key)) return false;
    pairs.push(a[key], b[key]);
  }
  return keys.length === keysOf(b).length;
}

/** Data as text: the same text for the same data. */
export function canonicalJson(root: unknown): string {
  let text = '';
  const open = new Set<object>();
  const steps: (string | { readonly value: unknown } | { readonly leave: object })[] = [
    { value: root },
  ];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') {
      text += step;
    } else if ('leave' in step) {
      open.delete(step.leave);
    } else if (!isObjectOrList(step.value)) {
      text += scalarText(step.value);
    } else if (open.has(step.value)) {
      text += 'cycle';
    } else {
      const { value } = step;
      open.add(value);
      steps.push({ leave: value });
      // from the end: the last step is taken first
      if (Array.isArray(value)) {
        steps.push(']');
        for (let index = value.length - 1; index >= 0; index--)
          steps.push(',', { value: value[index] });
        text += '[';
      } else {
        steps.push('}');
        for (const key of keysOf(value).sort().reverse())
          steps.push(',', { value: value[key] }, `${JSON.stringify(key)}:`);
        text += '{';
      }
    }
  }
  return text;
}

const scalarText = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value)
    : typeof value === 'object' && value !== null
      ? Object.prototype.toString.call(value)
      : String(value);
