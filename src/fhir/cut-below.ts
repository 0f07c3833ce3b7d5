import { DEEPEST } from '../json/is-json.js';
import { isObjectOrList, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';

/** Takes out of some JSON what is deeper than anything in FHIR, and tells where that was. */
export function cutBelow(value: unknown, at: (string | number)[] = [], cut: Path[] = []): Path[] {
  if (!isObjectOrList(value)) return cut;
  for (const key of Object.keys(value)) {
    const inner = (value as Json)[key];
    if (!isObjectOrList(inner)) continue;
    at.push(Array.isArray(value) ? Number(key) : key);
    if (at.length < DEEPEST) cutBelow(inner, at, cut);
    else {
      (value as Json)[key] = null;
      cut.push([...at]);
    }
    at.pop();
  }
  return cut;
}
