import { childrenOf } from '../model/children.js';
import { fromModel } from '../model/from-model.js';
import type { Element, List } from '../model/element.js';
import { isAdded } from '../model/marks.js';
import { planModel } from '../standard/plan-model.js';
import type { Path } from '../json/path.js';
import { elements, type ElementRow } from '../standard/rows.js';

/** Every row of the standard's table, in its order. */
export const allRows: () => readonly ElementRow[] = fromModel(elements);

/** Whether a key stands below another one, or is it. */
export const isWithin = (key: string, above: string): boolean =>
  key === above || key.startsWith(`${above}.`) || key.startsWith(`${above}[`);

const known = fromModel(() => new WeakMap<Element, readonly [string, Element][]>());

/**
 * The elements below an element that have rows of their own, by their keys: not what we add, nor the
 * parts of a code.
 */
export function rowsBelow(element: Element): readonly [string, Element][] {
  const all = known();
  let below = all.get(element);
  if (!below) all.set(element, (below = makeRowsBelow(element)));
  return below;
}

function makeRowsBelow(element: Element): readonly [string, Element][] {
  if (element.kind === 'coding' || ('undivided' in element && element.undivided)) return [];
  return Object.entries(childrenOf(element) ?? {}).filter(([, child]) => !isAdded(child));
}

/** The key of an element under its parent's; of a list without a row of its own, its entries'. */
export function keyOf(above: string, name: string, element: Element): string {
  const key = above ? `${above}.${name}` : name;
  return element.kind === 'list' && !element.named ? `${key}[]` : key;
}

export const keyOfEntry = (key: string, list: List): string => (list.named ? `${key}[]` : key);

/** The row that a path leads to or, past the last one that has a row, through. */
export interface ConformanceGroup {
  readonly key: string;
  readonly path: Path;
  readonly element: Element;
}

export function placeAt(path: Path): ConformanceGroup {
  let element: Element = planModel;
  let key = '';
  for (const [depth, step] of path.entries()) {
    if (element.kind === 'list') {
      key = keyOfEntry(key, element);
      element = element.item;
    } else {
      const child: Element | undefined = rowsBelow(element).find(([name]) => name === step)?.[1];
      if (!child) return { key, element, path: path.slice(0, depth) };
      key = keyOf(key, String(step), child);
      element = child;
    }
  }
  return { key, element, path };
}
