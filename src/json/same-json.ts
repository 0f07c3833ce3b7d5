import { isObjectOrList, type Json } from './json.js';

/** Deeper than any data: it may be made up while it is read, without an end. */
const DEEPEST = 100_000;

/**
 * Whether two values are the same data, whatever the order of their keys. A key that is undefined
 * counts as absent; what is no JSON (a date, a function) is the same as itself alone. Ends on a
 * cycle, and never throws: what cannot be read is not the same.
 */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  try {
    return compare(one, other);
  } catch {
    return false;
  }
}

type JsonPair = readonly [one: unknown, other: unknown, depth: number];

/** Without recursion, so that depth is no danger. */
function compare(one: unknown, other: unknown): boolean {
  const compared = new Map<object, Set<object>>();
  const pairs: JsonPair[] = [[one, other, 0]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [a, b, depth] = pair;
    if (a === b || Object.is(a, b)) continue;
    if (depth > DEEPEST || !isObjectOrList(a) || !isObjectOrList(b)) return false;
    // on a cycle, or under two keys
    const partners = compared.get(a);
    if (partners?.has(b)) continue;
    if (partners) partners.add(b);
    else compared.set(a, new Set([b]));
    // a list, too, by its keys: it may be far longer than what is in it
    const [these, those] = [a as Json, b as Json];
    if (!haveSameKeys(these, those)) return false;
    for (const key of definedKeys(these)) pairs.push([these[key], those[key], depth + 1]);
  }
  return true;
}

function haveSameKeys(a: Json, b: Json): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && a.length !== b.length) return false;
  const keys = definedKeys(a);
  return keys.length === definedKeys(b).length && keys.every((key) => Object.hasOwn(b, key));
}

const definedKeys = (holder: Json): string[] =>
  Object.keys(holder).filter((key) => holder[key] !== undefined);
