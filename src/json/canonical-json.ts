import { isObjectOrList, type Json } from './json.js';

/** A key that is undefined counts as absent. */
const keysOf = (record: Json): string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

/**
 * Data as text: the same text for the same data. Walks without recursion, so that depth is no danger,
 * and ends on a cycle.
 */
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
