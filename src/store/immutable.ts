import { childAt, childrenOf } from '../model/children.js';
import type { Element } from '../model/element.js';
import type { Path } from '../json/path.js';
import { isObjectOrList, isRecord } from '../json/json.js';
import { sameEntry } from './entry-keys.js';

/**
 * A frozen copy of a value, so that nobody can change it behind the store's back. What is neither a
 * list nor a plain object is kept as it came.
 */
export function freezeCopy(element: Element, value: unknown): unknown {
  if (element.kind === 'list') {
    return Array.isArray(value)
      ? Object.freeze(value.map((entry: unknown) => freezeCopy(element.item, entry)))
      : frozenCopy(value);
  }
  if (!childrenOf(element) || !isRecord(value)) return frozenCopy(value);
  const entries = Object.entries(value).map(([key, inner]) => {
    const child = childAt(element, key);
    return [key, child ? freezeCopy(child, inner) : frozenCopy(inner)];
  });
  return Object.freeze(Object.fromEntries(entries) as object);
}

/** A frozen copy of what the model knows nothing of: however deep, and with its cycles. */
function frozenCopy(root: unknown): unknown {
  if (!isObjectOrList(root)) return root;
  const copies = new Map<object, object>();
  const waiting: object[] = [];
  const copyOf = (value: unknown): unknown => {
    if (!isObjectOrList(value)) return value;
    let copy = copies.get(value);
    if (!copy) {
      copy = Array.isArray(value) ? [] : {};
      copies.set(value, copy);
      waiting.push(value);
    }
    return copy;
  };
  const copied = copyOf(root);
  for (let from = waiting.pop(); from; from = waiting.pop()) {
    const to = copies.get(from)!;
    // an own key may be `__proto__`, which an assignment would not make one
    for (const [key, value] of Object.entries(from)) {
      Object.defineProperty(to, key, {
        value: copyOf(value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    if (Array.isArray(from)) (to as unknown[]).length = from.length;
  }
  for (const copy of copies.values()) Object.freeze(copy);
  return copied;
}

/**
 * The root with another value at `path`; everything beside the path stays the same object.
 * `undefined` takes the key away. With `newId`, an entry of a list that lies on the path gets an id.
 */
export function setAt(
  element: Element,
  root: unknown,
  path: Path,
  next: unknown,
  newId?: () => string,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (element.kind === 'list') {
    const entries = Array.isArray(root) ? [...(root as unknown[])] : [];
    const before = entries[key as number];
    const inner = setAt(element.item, before, rest, next, newId);
    const entry = newId ? withNewId(element.item, inner, newId) : inner;
    sameEntry(before, entry);
    entries[key as number] = entry;
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
