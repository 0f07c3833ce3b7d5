import { childAt, childrenOf } from '../model/children.js';
import type { Element, List } from '../model/element.js';
import { fromModel } from '../model/from-model.js';
import { isVisible } from '../text/plain-characters.js';
import { isRecord, type Json } from '../json/json.js';

/** Absent, null, nothing to see, or without anything in it. */
// some hosts write an empty object as [], so it is empty whichever of the two was meant
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !isVisible(value)) ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

/**
 * Nothing was recorded: absent, null, a text in which nothing can be seen, or a list or object that holds only such. An id
 * by itself records nothing. What we don't know is never empty.
 */
export function isEmpty(element: Element, value: unknown): boolean {
  if (isBlank(value)) return true;
  if (element.kind === 'list') {
    return Array.isArray(value) && value.every((entry) => isEmpty(element.item, entry));
  }
  if (!childrenOf(element) || !isRecord(value)) return false;
  return Object.keys(value).every((key) => {
    const child = childAt(element, key);
    if (!child) return value[key] === undefined;
    return isId(element, key, value[key]) || isEmpty(child, value[key]);
  });
}

const isIdKey = (element: Element, key: string): boolean =>
  element.kind !== 'list' && !!element.entry && key === 'id';

const isId = (element: Element, key: string, value: unknown): boolean =>
  isIdKey(element, key) && typeof value === 'string';

/** An id that is no string is none of ours: many systems have numbers. It is data like any other. */
export const isForeignId = (element: Element, key: string, value: unknown): boolean =>
  isIdKey(element, key) && typeof value !== 'string' && !isBlank(value);

type Prune = (element: Element, value: unknown) => unknown;

/**
 * The value as it would be stored: without what is empty, otherwise as it was, down to the same
 * objects where nothing was dropped. `undefined` when nothing is left.
 */
export function prune(element: Element, value: unknown, inner: Prune = prune): unknown {
  if (isBlank(value)) return undefined;
  if (element.kind === 'list') {
    return Array.isArray(value) ? pruneList(element.item, value, inner) : value;
  }
  return childrenOf(element) && isRecord(value) ? pruneObject(element, value, inner) : value;
}

function pruneList(item: Element, entries: readonly unknown[], inner: Prune): unknown {
  const kept: unknown[] = [];
  let same = true;
  for (let index = 0; index < entries.length; index++) {
    const before = entries[index];
    const after = inner(item, before);
    same &&= Object.is(after, before) && after !== undefined;
    if (after !== undefined) kept.push(after);
  }
  if (kept.length === 0) return undefined;
  return same ? entries : kept;
}

function pruneObject(element: Exclude<Element, List>, value: Json, inner: Prune): unknown {
  let same = true;
  let isNothing = true;
  const keys = Object.keys(value);
  const kept: unknown[] = [];
  for (const key of keys) {
    const before = value[key];
    const child = childAt(element, key);
    const after = child ? inner(child, before) : before;
    same &&= Object.is(after, before) && after !== undefined;
    isNothing &&= after === undefined || isId(element, key, after);
    kept.push(after);
  }
  if (isNothing) return undefined;
  return same
    ? value
    : Object.fromEntries(
        keys.flatMap((key, index) => (kept[index] === undefined ? [] : [[key, kept[index]]])),
      );
}

const remembered = fromModel(() => new WeakMap<Element, WeakMap<object, unknown>>());

/** `prune` that remembers its answers by identity: for values that never change. */
export function pruneFrozen(element: Element, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return prune(element, value);
  const all = remembered();
  let answers = all.get(element);
  if (!answers) all.set(element, (answers = new WeakMap()));
  if (!answers.has(value)) {
    const pruned = prune(element, value, pruneFrozen);
    // what is made here is given out again and again
    answers.set(value, pruned === value ? pruned : Object.freeze(pruned));
  }
  return answers.get(value);
}
