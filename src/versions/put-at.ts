import { isRecord, type Json } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';

/** A value with another one in a place of it; `undefined` takes what is there out. */
export function putAt(root: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  const inner = putAt(valueAt(root, [key]), rest, next);
  if (Array.isArray(root)) {
    const entries: unknown[] = [...(root as unknown[])];
    entries.splice(Number(key), 1, ...(inner === undefined ? [] : [inner]));
    return entries;
  }
  const { [key]: _, ...others } = isRecord(root) ? root : {};
  return inner === undefined ? others : { ...(root as Json), [key]: inner };
}
