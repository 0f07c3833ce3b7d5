/**
 * What an entry of a list is known by while it is edited, whatever its id: an edit makes a new object
 * of it, gives it an id perhaps, and it is still the same entry.
 */
const keys = new WeakMap<object, unknown>();

/** The key of an entry that is an object; `undefined` for one that is not. */
export function entryKey(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return undefined;
  let key = keys.get(entry);
  if (key === undefined) keys.set(entry, (key = Symbol('entry')));
  return key;
}

/** The same, where it has one already. */
export const knownEntryKey = (entry: object): unknown => keys.get(entry);

/** An edit made one object of another: both are the same entry. */
export function sameEntry(before: unknown, after: unknown): void {
  const key = entryKey(before);
  if (key !== undefined && typeof after === 'object' && after !== null) keys.set(after, key);
}
