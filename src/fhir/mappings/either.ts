import type { Mapping } from './mapping.js';

/** Two places for one value: the first where it can hold the value, and else the second. */
export const eitherMapping = (first: Mapping, second: Mapping): Mapping => ({
  canWrite: (value) => first.canWrite(value) || second.canWrite(value),
  write: (value, at, out, overflow) =>
    (first.canWrite(value) ? first : second).write(value, at, out, overflow),
  read: (at, from) => first.read(at, from) ?? second.read(at, from),
  *rows(key, place) {
    const [one] = first.rows(key, place);
    for (const row of second.rows(key, place))
      yield row.key === key && one
        ? { key, location: `${row.location} or ${one.location.slice(place.length)}` }
        : row;
  },
});
