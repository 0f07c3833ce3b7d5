import type { Path } from '../json/path.js';
import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import { setOwn } from '../json/set-own.js';

/** What a group holds that its places do not, or not exactly. */
export interface Further {
  /** from the group: a key, and the index of an entry */
  readonly path: Path;
  /** left out: there is nothing, though the place says something */
  readonly json?: unknown;
  /** what the place of it says: as long as it does, `json` is meant */
  readonly instead?: unknown;
}

/** Further data as it was sent, or nothing where it is none of ours. */
export function furtherIn(value: unknown): Further | undefined {
  if (!isRecord(value) || !Array.isArray(value.path)) return undefined;
  const path: unknown[] = value.path;
  const isPath = path.every((key) => typeof key === 'string' || Number.isSafeInteger(key));
  if (!isPath || path.length > 2) return undefined;
  return value as unknown as Further;
}

/** Whether it is an entry of a list that its place could not hold at all. */
export const isInserted = ({ path, ...rest }: Further): boolean =>
  typeof path[1] === 'number' && !Object.hasOwn(rest, 'instead');

/** Puts further data where it belongs. Says no where that changed since, or is not there. */
export function putBack(group: Json, { path, json, ...rest }: Further): boolean {
  const [key, index] = path;
  if (typeof key !== 'string') return false;
  const holder = index === undefined ? group : group[key];
  const last = index ?? key;
  if (!isObjectOrList(holder)) return false;
  const now = Object.hasOwn(holder, last) ? (holder as Json)[last] : undefined;
  if (!sameJson(now, rest.instead)) return false;
  if (json !== undefined) setOwn(holder, last, json);
  else delete (holder as Json)[last];
  return true;
}
