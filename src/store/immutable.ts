import { childAt, childrenOf } from '../model/children.js';
import type { Element } from '../model/element.js';
import type { Path } from '../json/path.js';
import { isRecord } from '../json/json.js';

/**
 * A frozen copy of what the model knows of a value, so that nobody can change it behind the store's
 * back. What the model does not know is kept as it came.
 */
export function freezeCopy(element: Element, value: unknown): unknown {
  if (element.kind === 'list') {
    return Array.isArray(value)
      ? Object.freeze(value.map((entry: unknown) => freezeCopy(element.item, entry)))
      : value;
  }
  if (!childrenOf(element) || !isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const child = childAt(element, key);
    return [key, child ? freezeCopy(child, inner) : inner];
  });
  return Object.freeze(Object.fromEntries(entries) as object);
}

/**
 * The root with another value at `path`; everything beside the path stays the same object.
 * `undefined` takes the key away. An entry of a list that lies on the path gets an id.
 */
export function setAt(
  element: Element,
  root: unknown,
  path: Path,
  next: unknown,
  newId: () => string,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (element.kind === 'list') {
    const entries = Array.isArray(root) ? [...(root as unknown[])] : [];
    const entry = setAt(element.item, entries[key as number], rest, next, newId);
    entries[key as number] = withNewId(element.item, entry, newId);
    return Object.freeze(entries);
  }
  const child = childAt(element, String(key));
  if (!child) throw new RangeError(`${element.term} has no ${String(key)}`);
  const before = isRecord(root) ? root : {};
  const inner = setAt(child, before[key], rest, next, newId);
  const { [key]: _, ...others } = before;
  return Object.freeze(inner === undefined ? others : { ...before, [key]: inner });
}

/** An entry that is an object, with a stable id. */
export function withNewId(item: Element, entry: unknown, newId: () => string): unknown {
  if (!childAt(item, 'id') || !isRecord(entry)) return entry;
  const { id, ...others } = entry;
  return id === undefined ? Object.freeze({ id: newId(), ...others }) : entry;
}
