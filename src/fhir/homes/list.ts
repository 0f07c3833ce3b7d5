import { Host, withKept } from '../host.js';
import { isRecord } from '../../validation/empty.js';
import type { Position } from '../position.js';
import type { Reader } from '../reader.js';
import { labelOf, readWay, writeWay, type Way } from '../step.js';
import type { Writer } from '../writer.js';
import type { Home, Outcome } from './home.js';

/** Entries that each have a place of their own at the end of a way. */
export function list(way: Way, item: Home): Home {
  return {
    holds: Array.isArray,
    write(value, at, out, host) {
      if (!Array.isArray(value)) return 'none';
      for (const [index, entry] of (value as unknown[]).entries()) {
        const outcome = writeEntry(way, item, entry, at, out);
        if (outcome !== 'exact') host.inner(index).keep(entry, outcome === 'lossy');
      }
      return 'exact';
    },
    read(at, from) {
      const entries = readWay(way, at, from).flatMap((place) => readEntry(item, place, from));
      return entries.length ? entries : undefined;
    },
    *rows(key, place) {
      const home = place + labelOf(way);
      yield { key, home };
      yield* item.rows(`${key}[]`, home);
    },
  };
}

function writeEntry(way: Way, item: Home, entry: unknown, at: Position, out: Writer): Outcome {
  // a place is only made for what it can hold
  if (!item.holds(entry)) return 'none';
  const place = writeWay(way, at, out);
  return item.write(entry, place, out, new Host(place));
}

function readEntry(item: Home, place: Position, from: Reader): unknown[] {
  const value = item.read(place, from);
  const whole = value === undefined || isRecord(value) ? withKept(place, value, from) : value;
  return whole === undefined ? [] : [whole];
}
