import type { Element } from '../model/element.js';
import { isRecord } from '../json/json.js';
import { copiedFrom } from '../validation/duplicates.js';
import { bodyOf, idOf } from './entry.js';
import { canonicalJson } from '../json/canonical-json.js';

/** Which entry of the list before each entry of the list after was, if any. */
export type Matches = (number | undefined)[];

/** An entry that has no partner yet. */
interface Single {
  readonly index: number;
  readonly id: string | undefined;
  readonly body: unknown;
}

type MatchedPair = (old: Single, one: Single) => void;
type Left = [olds: Single[], news: Single[]];
type EntriesToMatch = readonly unknown[];

/**
 * Finds the entries of a list again in another version of it: by id; what is left, where one of the
 * two has no id, by being equal; and then by being alike. EntriesToMatch with one of the ids `apart` are
 * found by it alone.
 */
export const match = (
  item: Element,
  before: EntriesToMatch,
  after: EntriesToMatch,
  apart: ReadonlySet<string> = new Set(),
): Matches =>
  matches(item, before, after, (pair, olds, news) => {
    const free = ({ id }: Single) => id === undefined || !apart.has(id);
    byLikeness(...byBody(olds.filter(free), news.filter(free), pair), pair);
  });

/**
 * As `match`, for entries that are the same: being alike is not enough. Copies under two ids are the
 * same too, whoever recorded them.
 */
export const matchSame = (item: Element, before: EntriesToMatch, after: EntriesToMatch): Matches =>
  matches(item, before, after, (pair, ...left) => {
    const [olds, news] = byBody(...left, pair);
    const entries = [
      ...olds.map(({ index }) => before[index]),
      ...news.map(({ index }) => after[index]),
    ];
    const taken = new Set<number>();
    for (const [at, first] of copiedFrom(item, entries).entries()) {
      const [old, one] = [olds[first ?? olds.length], news[at - olds.length]];
      if (!old || !one || taken.has(old.index)) continue;
      taken.add(old.index);
      pair(old, one);
    }
  });

function matches(
  item: Element,
  before: EntriesToMatch,
  after: EntriesToMatch,
  beyondIds: (pair: MatchedPair, ...left: Left) => void,
): Matches {
  const found: Matches = Array.from(after, () => undefined);
  const pair: MatchedPair = (old, one) => {
    found[one.index] = old.index;
  };
  beyondIds(pair, ...byId(singles(item, before), singles(item, after), pair));
  return found;
}

/** The ids that tell one entry of a list from all others. */
export const idsOf = (item: Element, entries: EntriesToMatch): Map<string, number> => {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const id = idOf(item, entry);
    if (id === undefined) continue;
    if (places.has(id)) repeated.add(id);
    places.set(id, index);
  }
  for (const id of repeated) places.delete(id);
  return places;
};

function singles(item: Element, entries: EntriesToMatch): Single[] {
  const ids = idsOf(item, entries);
  return Array.from(entries, (entry, index) => {
    const id = idOf(item, entry);
    // an id that several entries have says nothing
    const told = id !== undefined && ids.has(id);
    return { index, id: told ? id : undefined, body: bodyOf(item, entry) };
  });
}

function byId(olds: Single[], news: Single[], pair: MatchedPair): Left {
  const known = new Map(olds.map((old) => [old.id, old]));
  const found = new Set<Single>();
  for (const one of news) {
    const old = one.id === undefined ? undefined : known.get(one.id);
    if (!old) continue;
    pair(old, one);
    found.add(old).add(one);
  }
  return without(found, olds, news);
}

/** Ids that differ are two entries, however alike. */
const mayBeOne = (one: Single, other: Single): boolean =>
  one.id === undefined || other.id === undefined;

/** Entries that are equal, the first of them last: those with an id, and those without. */
interface Equal {
  readonly named: Single[];
  readonly nameless: Single[];
}

/** The first of them that may be an entry. */
function takeFrom({ named, nameless }: Equal, { id }: Single): Single | undefined {
  const isFirst = (named.at(-1)?.index ?? Infinity) < (nameless.at(-1)?.index ?? Infinity);
  return id === undefined && isFirst ? named.pop() : nameless.pop();
}

function byBody(olds: Single[], news: Single[], pair: MatchedPair): Left {
  if (!olds.length || !news.length) return [olds, news];
  const byText = new Map<string, Equal>();
  for (const old of [...olds].reverse()) {
    const text = canonicalJson(old.body);
    const equal = byText.get(text) ?? { named: [], nameless: [] };
    byText.set(text, equal);
    (old.id === undefined ? equal.nameless : equal.named).push(old);
  }
  const found = new Set<Single>();
  for (const one of news) {
    const equal = byText.get(canonicalJson(one.body));
    const old = equal && takeFrom(equal, one);
    if (!old) continue;
    pair(old, one);
    found.add(old).add(one);
  }
  return without(found, olds, news);
}

const without = (found: ReadonlySet<Single>, olds: Single[], news: Single[]): Left => [
  olds.filter((one) => !found.has(one)),
  news.filter((one) => !found.has(one)),
];

/** Half of their words in common make two entries one that was edited. */
const ALIKE = 0.5;

/** Two lists of hundreds of entries without ids, none of them equal, are two different lists. */
const MOST_PAIRS = 40_000;

/** The most alike first; of those equally alike, the nearest. */
function byLikeness(olds: Single[], news: Single[], pair: MatchedPair): void {
  if (olds.length * news.length > MOST_PAIRS) return;
  const bags = new Map([...olds, ...news].map((one) => [one, wordsIn(one.body)]));
  const pairs = olds
    .flatMap((old) => news.map((one) => ({ old, one })))
    .filter(({ old, one }) => mayBeOne(old, one))
    .map(({ old, one }) => ({
      old,
      one,
      likeness: likeness(bags.get(old), bags.get(one)),
      distance: Math.abs(old.index - one.index),
    }))
    .filter((found) => found.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  const found = new Set<Single>();
  for (const { old, one } of pairs) {
    if (found.has(old) || found.has(one)) continue;
    pair(old, one);
    found.add(old).add(one);
  }
}

/** How often each word stands under each key. */
type Bag = ReadonlyMap<string, number>;

function wordsIn(root: unknown): Bag {
  const bag = new Map<string, number>();
  const seen = new Set<unknown>();
  const steps: [key: string, value: unknown][] = [['', root]];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const [key, value] = step;
    if (typeof value !== 'object' || value === null) {
      const words = typeof value === 'string' ? value.toLowerCase().match(/\S+/g) : [String(value)];
      for (const word of words ?? [])
        bag.set(`${key} ${word}`, (bag.get(`${key} ${word}`) ?? 0) + 1);
    } else if (!seen.has(value)) {
      seen.add(value);
      if (Array.isArray(value)) for (const entry of value) steps.push([key, entry]);
      else if (isRecord(value)) for (const entry of Object.entries(value)) steps.push(entry);
    }
  }
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** The share of their words that two bags have in common, from 0 to 1. */
function likeness(one: Bag = new Map(), other: Bag = new Map()): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return common ? (2 * common) / (sizeOf(one) + sizeOf(other)) : 0;
}
