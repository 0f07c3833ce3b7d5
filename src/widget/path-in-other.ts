import { isRecord } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';
import { sameJson } from '../json/same-json.js';

const idOf = (entry: unknown): unknown => (isRecord(entry) ? entry.id : undefined);

/**
 * Where another value has what stands at a path of one: an entry of a list by its id, or, where it has
 * none, in the same place if it is the same. `undefined` where it is not there.
 */
export function pathInOther(path: Path, one: unknown, other: unknown): Path | undefined {
  const found: (string | number)[] = [];
  for (const [index, key] of path.entries()) {
    if (typeof key !== 'number') {
      found.push(key);
      continue;
    }
    const entry = valueAt(one, path.slice(0, index + 1));
    const list = valueAt(other, found);
    const id = idOf(entry);
    const entries: readonly unknown[] = Array.isArray(list) ? list : [];
    const at = id === undefined ? key : entries.findIndex((another) => idOf(another) === id);
    if (!(at in entries) || (id === undefined && !sameJson(entry, entries[at]))) return undefined;
    found.push(at);
  }
  return found;
}
