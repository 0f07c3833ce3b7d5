import { isRecord, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';
import { childAt, childrenOf } from './children.js';
import type { Element, Group, Leaf, List } from './element.js';

const CODED = ['text', 'coding', 'system', 'version', 'code', 'display', 'userSelected', 'id'];

/** Whether it is a yes or no, alone or with what belongs to it: that is never read out of words. */
export const isAnswer = (element: Element): boolean =>
  element.kind === 'boolean' || (element.kind === 'group' && element.reason !== undefined);

/** A value as it can be read, and the paths in it at which it came in another form. */
export interface Readable {
  readonly value: unknown;
  readonly reworded: readonly Path[];
}

/**
 * A value whose words stand in another shape than the model's, in the model's: a text where a code
 * with words is meant, a number where a text is, one entry where a list is. What says more than its
 * words would, or has none, stays as it came. The same value where nothing was to be done.
 */
export function readableValue(element: Element, value: unknown): Readable {
  const reworded: Path[] = [];
  return { value: readable(element, value, [], reworded), reworded };
}

function readable(element: Element, value: unknown, path: Path, reworded: Path[]): unknown {
  const shaped = inShape(element, value);
  if (shaped !== value) reworded.push(path);
  // what is in it is told with it
  const told = shaped === value ? reworded : [];
  if (element.kind === 'list') return readableEntries(element, shaped, path, told);
  const children = childrenOf(element);
  if (!children || !isRecord(shaped)) return shaped;
  // of a code, only its words are: what it is, it says as it came or not at all
  const keys = element.kind === 'coding' ? [] : Object.keys(shaped);
  let next: Json | undefined;
  for (const key of keys) {
    const child = childAt(element, key);
    if (!child || (key === 'id' && isEntry(element))) continue;
    const inner = readable(
      child,
      shaped[key],
      element.kind === 'codedText' ? path : [...path, key],
      told,
    );
    if (inner !== shaped[key]) next = { ...(next ?? shaped), [key]: inner };
  }
  return next ?? shaped;
}

const isEntry = (element: Element): boolean => element.kind !== 'list' && element.entry === true;

function readableEntries(list: List, value: unknown, path: Path, reworded: Path[]): unknown {
  if (!Array.isArray(value)) return value;
  let changed = false;
  const entries = value.map((entry: unknown, index) => {
    const inner = readable(list.item, entry, [...path, index], reworded);
    changed ||= inner !== entry;
    return inner;
  });
  return changed ? entries : value;
}

/** A value in the shape of its element, as far as it is in another and that one can be told. */
function inShape(element: Element, value: unknown): unknown {
  if (element.kind === 'list') return isEntryOf(element.item, value) ? [value] : value;
  if (Array.isArray(value)) {
    const [only] = value as unknown[];
    const isOne = value.length === 1 && readerOf(element) && !isAnswer(element);
    return isOne && !Array.isArray(only) ? inShape(element, only) : value;
  }
  return readerOf(element)?.(value) ?? value;
}

type ReadInShape = (value: unknown) => unknown;

const readerOf = (element: Element): ReadInShape | undefined =>
  element.kind === 'defined' ? element.definition?.read : shapeByKind[element.kind];

/**
 * How words in another shape are read, of the kinds that are words or hold them. A date or a yes is
 * read from nothing but itself.
 */
const shapeByKind: Partial<Record<Element['kind'], ReadInShape>> = {
  string: wordsOf,
  text: wordsOf,
  url: wordsOf,
  textOrUrl: wordsOf,
  codedText: codedTextOf,
  coding: (value) => (typeof value === 'string' ? { display: value } : value),
  group: (value) => value,
};

/** One entry where a list of them is meant. */
const isEntryOf = (item: Leaf | Group, value: unknown): boolean => {
  if (isRecord(value)) {
    return Object.keys(value).some(
      (key) => childAt(item, key) !== undefined || (!('children' in item) && CODED.includes(key)),
    );
  }
  return typeof value === 'string' || typeof value === 'number';
};

function codedTextOf(value: unknown): unknown {
  if (!isRecord(value)) {
    const text = wordsOf(value);
    return text === undefined ? value : { text };
  }
  const isCoding = 'display' in value || 'code' in value;
  if (!isCoding || 'text' in value || 'coding' in value) return value;
  const { id, ...coding } = value;
  return id === undefined ? { coding } : { id, coding };
}

/** The words of a text or a number, or of a code with words, each of them once. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (!isRecord(value) || !Object.keys(value).every((key) => CODED.includes(key))) return undefined;
  const { text, display, coding } = value;
  const code = Array.isArray(coding) && coding.length === 1 ? (coding as unknown[])[0] : coding;
  if (coding !== undefined && !isRecord(code)) return undefined;
  const said = [text, display, (code as Json | undefined)?.display];
  const words = said.filter((one) => one !== undefined);
  if (!words.length || !words.every((one) => typeof one === 'string')) return undefined;
  const [first, ...others] = new Set(words);
  return others.length ? `${first} (${others.join(', ')})` : first;
}
