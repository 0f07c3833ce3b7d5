import type { Element } from './element.js';
import { childAt } from './children.js';

/** Where a value is: keys of objects and indexes of lists, from the root of a section or a plan. */
export type Path = readonly (string | number)[];

/** The element under a key of an object, or of the entries of a list. */
export const innerOf = (element: Element, key: string | number): Element | undefined =>
  element.kind === 'list' ? element.item : childAt(element, String(key));

/** The element of the model at a path, or `undefined` where the model has none. */
export function elementAt(root: Element, path: Path): Element | undefined {
  let element: Element | undefined = root;
  for (const key of path) {
    if (!element) return undefined;
    element = innerOf(element, key);
  }
  return element;
}

/** The value at a path, or `undefined`. Reads own properties only. */
export function valueAt(value: unknown, path: Path): unknown {
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

export const samePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);
