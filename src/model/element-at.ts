import type { Element } from './element.js';
import { childAt } from './children.js';
import type { Path } from '../json/path.js';

/** The element under a key of an object, or of the entries of a list. */
export const childElement = (element: Element, key: string | number): Element | undefined =>
  element.kind === 'list' ? element.item : childAt(element, String(key));

/** The element of the model at a path, or `undefined` where the model has none. */
export function elementAt(root: Element, path: Path): Element | undefined {
  let element: Element | undefined = root;
  for (const key of path) {
    if (!element) return undefined;
    element = childElement(element, key);
  }
  return element;
}
