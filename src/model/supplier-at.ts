import type { Path } from '../json/path.js';
import { childElement } from './element-at.js';
import type { Element, Supplier } from './element.js';

/** Whose element is at a path, or unknown data in it; `undefined` for the standard's, and for ours. */
export function supplierAt(root: Element, path: Path): Supplier | undefined {
  let element: Element | undefined = root;
  let supplier = supplierOf(root);
  for (const key of path) {
    if (supplier || !element) return supplier;
    element = childElement(element, key);
    supplier = element && supplierOf(element);
  }
  return supplier;
}

/** A list is whose its entries are. */
function supplierOf(element: Element): Supplier | undefined {
  const own = element.kind === 'list' ? element.item : element;
  return own.kind === 'group' ? own.supplier : undefined;
}
