import type { Path } from '../json/path.js';
import { childElement } from './element-at.js';
import type { Element, Supplier } from './element.js';

/** Whose element is at a path, or unknown data in it; `undefined` for the standard's, and for ours. */
export function supplierAt(root: Element, path: Path): Supplier | undefined {
  let element: Element | undefined = root;
  for (const key of path) {
    element = element && childElement(element, key);
    if (element?.kind === 'group' && element.supplier) return element.supplier;
  }
  return undefined;
}
