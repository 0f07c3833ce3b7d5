import { childAt, childrenOf } from '../model/children.js';
import type { Element, List } from '../model/element.js';
import { fromModel } from '../model/from-model.js';
import { canonicalJson } from '../json/canonical-json.js';
import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import { setOwn } from '../json/set-own.js';
import { isVisible } from '../text/plain-characters.js';
import { isEmpty } from './empty.js';
import { finding, type Finding } from './issue.js';

/**
 * What is found at a list of objects as a whole: entries with one id, which other systems may take for
 * one entry; and entries under two ids that record the same, as copies of two services do.
 */
export function duplicateFindings({ item }: List, entries: readonly unknown[]): Finding[] {
  if (entries.length < 2 || !item.entry) return [];
  // what is empty is not stored, and counts as no entry
  const glanceAt = glances(item);
  const indexes: number[] = [];
  const [seenIds, texts] = [new Set<unknown>(), new Set<string>()];
  for (let index = 0; index < entries.length; index++) {
    const { isRecorded, id, text } = glanceAt(entries[index]);
    if (!isRecorded) continue;
    indexes.push(index);
    seenIds.add(id);
    texts.add(text);
  }
  if (seenIds.size === indexes.length && texts.size === indexes.length) return [];
  const recorded = indexes.map((index) => entries[index]);
  const same = copiedFrom(item, recorded);
  const ids = firstsOf(recorded, idOf);
  return indexes.flatMap((index, at) => {
    const [copied, named] = [same[at], ids[at]];
    if (copied !== undefined) return [duplicate('duplicate', index, indexes[copied]!)];
    return named === undefined ? [] : [duplicate('duplicate-id', index, indexes[named]!)];
  });
}

const duplicate = (code: 'duplicate' | 'duplicate-id', index: number, first: number): Finding =>
  finding(code, [index], { other: first + 1 }, 'warning');

/**
 * For each entry of a list, the first one before it that records the same: whatever their ids are, and
 * whoever recorded it when.
 */
export const copiedFrom = (item: Element, entries: readonly unknown[]): (number | undefined)[] => {
  const glanceAt = glances(item);
  return Array.from(
    firstsOf(
      entries,
      (entry) => contentsOf(item, entry),
      (entry) => glanceAt(entry).text,
    ),
  );
};

/**
 * For each entry, the first one that has the same text. Where entries differ at a glance, which costs
 * little, their texts are not made.
 */
function firstsOf(
  entries: readonly unknown[],
  textOf: (entry: unknown) => string | undefined,
  glanceAt: (entry: unknown) => string = () => '',
): (number | undefined)[] {
  const alike = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    const seen = glanceAt(entry);
    const found = alike.get(seen);
    if (found) found.push(index);
    else alike.set(seen, [index]);
  }
  const firsts: (number | undefined)[] = [];
  for (const indexes of alike.values()) {
    if (indexes.length < 2) continue;
    const byText = new Map<string, number>();
    for (const index of indexes) {
      const text = textOf(entries[index]);
      if (text === undefined) continue;
      const first = byText.get(text);
      if (first === undefined) byText.set(text, index);
      else firsts[index] = first;
    }
  }
  return firsts;
}

const idOf = (entry: unknown): string | undefined =>
  isRecord(entry) && typeof entry.id === 'string' && isVisible(entry.id) ? entry.id : undefined;

/** What tells most entries apart, without looking into them deeply. */
interface Glance {
  readonly isRecorded: boolean;
  readonly id: unknown;
  readonly text: string;
}

const knownGlances = fromModel(() => new WeakMap<Element, WeakMap<object, Glance>>());

/** That of an entry which never changes is kept: a list is looked through at each key typed in it. */
function glances(item: Element): (entry: unknown) => Glance {
  const all = knownGlances();
  const ofItem = all.get(item) ?? new WeakMap<object, Glance>();
  all.set(item, ofItem);
  const keys = Object.keys(childrenOf(item) ?? {}).filter(
    (key) => !isBookkeeping(key, childAt(item, key)),
  );
  const textIn = (entry: Json) =>
    keys
      .map((key) => firstTextIn(Object.hasOwn(entry, key) ? entry[key] : undefined, 3))
      .join('\n');
  return (entry) => {
    if (!isRecord(entry)) return { isRecorded: !isEmpty(item, entry), id: undefined, text: '' };
    let seen = ofItem.get(entry);
    if (!seen) {
      // no id is like no other
      const id = entry.id ?? Symbol('no id');
      seen = { isRecorded: !isEmpty(item, entry), id, text: textIn(entry) };
      if (isFrozenThroughout(entry)) ofItem.set(entry, seen);
    }
    return seen;
  };
}

/**
 * Whether nobody can change anything in an object, however deep it is and with its cycles: one that
 * only is frozen itself may hold others.
 */
function isFrozenThroughout(root: object): boolean {
  // a set goes on to what is added to it on the way
  const inside = new Set([root]);
  for (const one of inside) {
    if (!Object.isFrozen(one)) return false;
    for (const inner of Object.values(one)) if (isObjectOrList(inner)) inside.add(inner);
  }
  return true;
}

function firstTextIn(value: unknown, depth: number): string {
  if (typeof value === 'string') return isVisible(value) ? asRead(value) : '';
  if (depth === 0 || typeof value !== 'object' || value === null) return '';
  for (const inner of [value].flat(1).flatMap((one) => (isRecord(one) ? [one.text] : [one]))) {
    const text = firstTextIn(inner, depth - 1);
    if (text) return text;
  }
  return '';
}

/** All that an entry records of the thing itself, as text; `undefined` where that is nothing. */
function contentsOf(item: Element, entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const contents = withoutBookkeeping(item, entry);
  return contents === undefined || isEmpty(item, contents) ? undefined : canonicalJson(contents);
}

function withoutBookkeeping(element: Element, value: unknown): unknown {
  if (isEmpty(element, value)) return undefined;
  if (element.kind === 'list')
    return Array.isArray(value)
      ? value
          .map((entry) => withoutBookkeeping(element.item, entry))
          .filter((one) => one !== undefined)
      : value;
  if (typeof value === 'string' && WRITTEN.has(element.kind)) return asRead(value);
  if (!isRecord(value)) return value;
  const kept: Json = {};
  for (const [key, inner] of Object.entries(value)) {
    const child = childAt(element, key);
    if (isBookkeeping(key, child)) continue;
    const isCode = element.kind === 'coding' && child !== undefined && !isEmpty(child, inner);
    const contents = child && !isCode ? withoutBookkeeping(child, inner) : inner;
    if (contents !== undefined) setOwn(kept, key, contents);
  }
  return kept;
}

const WRITTEN: ReadonlySet<Element['kind']> = new Set(['string', 'text', 'textOrUrl']);

/** Words without what nobody reads: how a letter is encoded, spaces, and capitals. */
const asRead = (words: string): string =>
  words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Ids, dates that are stamped, and who recorded an entry: two copies of one entry differ in them. */
const isBookkeeping = (key: string, child: Element | undefined): boolean =>
  child !== undefined &&
  (key === 'id' ||
    ('stamped' in child && child.stamped === true) ||
    ('words' in child && child.words === 'personCompletingRecord'));
