import { RawOverflow, restoreOverflow } from '../raw-overflow.js';
import { isRecord } from '../../json/json.js';
import type { Position } from '../position.js';
import type { BundleReader } from '../bundle-reader.js';
import { pathLabel, readPath, writePath, type ResourcePath } from '../resource-path.js';
import type { BundleWriter } from '../bundle-writer.js';
import type { Mapping, WriteOutcome } from './mapping.js';

/** Maps a list whose entries each have a place of their own at the end of a path. */
export function listMapping(path: ResourcePath, item: Mapping): Mapping {
  return {
    canWrite: Array.isArray,
    write(value, at, out, overflow) {
      if (!Array.isArray(value)) return 'none';
      for (const [index, entry] of (value as unknown[]).entries()) {
        const outcome = writeEntry(path, item, entry, at, out);
        if (outcome !== 'exact') overflow.inner(index).store(entry, outcome === 'lossy');
      }
      return 'exact';
    },
    read(at, from) {
      const entries = readPath(path, at, from).flatMap((place) => readEntry(item, place, from));
      return entries.length ? entries : undefined;
    },
    *rows(key, place) {
      const location = place + pathLabel(path);
      yield { key, location };
      yield* item.rows(`${key}[]`, location);
    },
    completedBy: (element, fillIn) =>
      listMapping(
        path,
        (element.kind === 'list' && item.completedBy?.(element.item, fillIn)) || item,
      ),
  };
}

function writeEntry(
  path: ResourcePath,
  item: Mapping,
  entry: unknown,
  at: Position,
  out: BundleWriter,
): WriteOutcome {
  // a place is only made for what it can hold
  if (!item.canWrite(entry)) return 'none';
  const place = writePath(path, at, out);
  return item.write(entry, place, out, new RawOverflow(place));
}

function readEntry(item: Mapping, place: Position, from: BundleReader): unknown[] {
  const value = item.read(place, from);
  const whole =
    value === undefined || isRecord(value) ? restoreOverflow(place, value, from) : value;
  return whole === undefined ? [] : [whole];
}
