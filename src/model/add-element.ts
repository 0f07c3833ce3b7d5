import { childrenOf } from './children.js';
import { modelChanged } from './from-model.js';
import type { Element, Group } from './element.js';

/**
 * Adds an element to a group that is there, as its last. Whatever walks the model finds it from then on.
 * Throws a RangeError where the group has an element under that key.
 */
export function addElement(group: Group, key: string, element: Element): void {
  if (Object.hasOwn(childrenOf(group) ?? {}, key))
    throw new RangeError(`“${group.term}” has an element “${key}” already.`);
  Object.assign(group.children, { [key]: element });
  modelChanged();
}
