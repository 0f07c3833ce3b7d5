// Every place of a value that the model knows, filled or not.
import { childrenOf } from '../../src/model/children.js';
import type { Element } from '../../src/model/element.js';
import type { Path } from '../../src/json/path.js';
import { isRecord } from '../../src/json/json.js';

export interface Slot {
  readonly path: Path;
  readonly element: Element;
  readonly value: unknown;
  /** the key is there, even if its value is `undefined` */
  readonly present: boolean;
}

/** The root, every known key of its objects, and every index of its lists and the next one. */
export function* slots(
  element: Element,
  value: unknown,
  path: Path = [],
  present = true,
): Generator<Slot> {
  yield { path, element, value, present };
  if (element.kind === 'list') {
    if (!Array.isArray(value)) return;
    for (const [index, entry] of value.entries()) {
      yield* slots(element.item, entry, [...path, index], index in value);
    }
    yield* slots(element.item, undefined, [...path, value.length], false);
  } else if (isRecord(value)) {
    for (const [key, child] of Object.entries(childrenOf(element) ?? {})) {
      yield* slots(child, value[key], [...path, key], Object.hasOwn(value, key));
    }
  }
}

/** Sets an own property, even one called `__proto__`. */
export const setOwn = (target: object, key: string | number, value: unknown): void => {
  Object.defineProperty(target, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
};

/** A copy of an object with another value under a key. */
export function withOwn(object: object, key: string | number, value: unknown): object {
  const copy = { ...object };
  setOwn(copy, key, value);
  return copy;
}

/** A value with another one at a path; everything beside the path stays the same. */
export function withAt(element: Element, root: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  const child = element.kind === 'list' ? element.item : childrenOf(element)?.[key];
  if (!child) throw new RangeError(`no ${String(key)} in ${element.term}`);
  if (element.kind === 'list') {
    const entries: unknown[] = Array.isArray(root) ? [...(root as unknown[])] : [];
    entries[Number(key)] = withAt(child, entries[Number(key)], rest, next);
    return entries;
  }
  const object = isRecord(root) ? root : {};
  return withOwn(object, key, withAt(child, object[key], rest, next));
}

/** Nothing at all, or nothing to read. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(value)) ||
  (Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0);

/** Every string, number and boolean in JSON, in order; not the blank ones, and no ids. */
export function scalars(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return isBlank(value) ? [] : [value];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : scalars(inner)));
}

/** JSON that throws when somebody changes it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
