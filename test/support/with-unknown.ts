import { isRecord } from '../../src/json/json.js';
import { setOwn } from './slots.js';

/** Puts unknown data into every object of some JSON, in turn, as long as there is any. */
export function withUnknown(
  value: unknown,
  data: readonly (readonly [string, unknown])[],
): unknown {
  const waiting = [...data];
  const visit = (at: unknown): unknown => {
    if (Array.isArray(at)) return at.map(visit);
    if (!isRecord(at)) return at;
    const copy = {};
    for (const [key, inner] of Object.entries(at)) setOwn(copy, key, visit(inner));
    const next = waiting.shift();
    if (next && !Object.hasOwn(copy, next[0])) setOwn(copy, ...next);
    return copy;
  };
  return visit(value);
}
