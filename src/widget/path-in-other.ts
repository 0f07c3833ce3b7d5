import { isRecord } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';
import { sameJson } from '../json/same-json.js';

type Entries = readonly unknown[];

const idOf = (entry: unknown): unknown => (isRecord(entry) ? entry.id : undefined);

const entriesAt = (value: unknown, path: Path): Entries => {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
};

/** Whether there is a place in a list, and what stands there is as asked for. */
const holds = (entries: Entries, at: number, isMeant: (entry: unknown) => boolean): boolean =>
  at in entries && isMeant(entries[at]);

/** Where an entry of a list is in another list; -1 where it is not there. The nearest of several. */
function placeOf(at: number, before: Entries, after: Entries): number {
  const entry = before[at];
  const id = idOf(entry);
  const isSame = (other: unknown) =>
    id === undefined ? sameJson(entry, other) : idOf(other) === id;
  return holds(after, at, isSame) ? at : after.findIndex(isSame);
}

/**
 * Where another value has what stands at a path of one: an entry of a list by its id, or, where it has
 * none, by being the same. `undefined` where it is not there.
 */
export function pathInOther(path: Path, one: unknown, other: unknown): Path | undefined {
  return follow(path, one, other, placeOf);
}

/**
 * As `pathInOther`, for what somebody types in, which a host may have written in another way: an entry
 * without an id is the one in its place, too, where no other entry has come to stand there.
 */
export const pathTypedInOther = (path: Path, one: unknown, other: unknown): Path | undefined =>
  follow(path, one, other, (at, before, after) => {
    const found = placeOf(at, before, after);
    if (found >= 0) return found;
    const hasNoId = (entry: unknown) => idOf(entry) === undefined;
    const isNew = (entry: unknown) => !before.some((known) => sameJson(known, entry));
    return [before, after].every((entries) => holds(entries, at, hasNoId)) && isNew(after[at])
      ? at
      : -1;
  });

function follow(
  path: Path,
  one: unknown,
  other: unknown,
  find: (at: number, before: Entries, after: Entries) => number,
): Path | undefined {
  const found: (string | number)[] = [];
  for (const [index, key] of path.entries()) {
    const at =
      typeof key === 'number'
        ? find(key, entriesAt(one, path.slice(0, index)), entriesAt(other, found))
        : key;
    if (at === -1) return undefined;
    found.push(at);
  }
  return found;
}
