export type Json = Record<string, unknown>;

/** A plain object: not a list, a null or an instance of a class. Of any realm. */
export function isRecord(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null;
}

/** What other values are in. */
export const isObjectOrList = (value: unknown): value is Json | unknown[] =>
  Array.isArray(value) || isRecord(value);
