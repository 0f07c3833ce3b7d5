import { childAt } from '../model/children.js';
import type { Element } from '../model/element.js';
import { isRecord } from '../json/json.js';

/** The id of ours that an entry of a list carries. An id of another shape is data like any other. */
export function idOf(item: Element, entry: unknown): string | undefined {
  if (!childAt(item, 'id') || !isRecord(entry)) return undefined;
  return (typeof entry.id === 'string' && entry.id) || undefined;
}

/** An entry with another id, or without one. */
export function withEntryId(item: Element, entry: unknown, id: string | undefined): unknown {
  const before = idOf(item, entry);
  if (before === id || !childAt(item, 'id') || !isRecord(entry)) return entry;
  if (before === undefined && Object.hasOwn(entry, 'id')) return entry;
  const { id: _, ...rest } = entry;
  return id === undefined ? rest : { id, ...rest };
}

/** What an entry records: all of it but its id. */
export const bodyOf = (item: Element, entry: unknown): unknown =>
  withEntryId(item, entry, undefined);
