import { childAt, childrenOf } from '../model/children.js';
import type { Element, List } from '../model/element.js';
import { fromModel } from '../model/from-model.js';
import { canonicalJson } from '../json/canonical-json.js';
import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import { setOwn } from '../json/set-own.js';
import { isVisible } from '../text/plain-characters.js';
import { AGREEMENT, isBookkeeping as isNoPartOfAgreement } from './agreed-content.js';
import { isEmpty } from './empty.js';
import { finding, type Finding } from './issue.js';

/**
 * What is found at a list of objects as a whole: entries with one id, which other systems may take for
 * one entry; and entries under two ids that record the same, as copies of two services do. Copies that
 * say otherwise whether it was agreed are told so: whoever takes one away takes its answer, too.
 */
export function duplicateFindings({ item }: List, entries: readonly unknown[]): Finding[] {
  if (entries.length < 2 || !item.entry) return [];
  // what is empty is not stored, and counts as no entry
  const glanceAt = glances(item);
  const indexes: number[] = [];
  const [seenIds, beginnings] = [new Set<unknown>(), new Set<string>()];
  let withId = 0;
  for (let index = 0; index < entries.length; index++) {
    const { isRecorded, id, beginning } = glanceAt(entries[index]);
    if (!isRecorded) continue;
    indexes.push(index);
    beginnings.add(beginning);
    if (id === undefined || id === null) continue;
    seenIds.add(id);
    withId++;
  }
  if (seenIds.size === withId && beginnings.size === indexes.length) return [];
  const recorded = indexes.map((index) => entries[index]);
  const same = copiedFrom(item, recorded);
  const ids = firstsOf(recorded, idOf);
  return indexes.flatMap((index, at) => {
    const [copied, named] = [same[at], ids[at]];
    if (copied !== undefined) {
      const isAgreedAlike = sameAgreement(item, recorded[copied], recorded[at]);
      const code = isAgreedAlike ? 'duplicate' : 'duplicate-agreement';
      return [duplicate(code, index, indexes[copied]!)];
    }
    return named === undefined ? [] : [duplicate('duplicate-id', index, indexes[named]!)];
  });
}

const duplicate = (
  code: 'duplicate' | 'duplicate-agreement' | 'duplicate-id',
  index: number,
  first: number,
): Finding => finding(code, [index], { other: first + 1 }, 'warning');

/** Entries of a list that record the same. */
export interface Copies {
  /** of those, the one to read: the first that says whether it was agreed, or else the first */
  readonly standing: number;
  /** those that say otherwise whether it was agreed, each answer once */
  readonly otherwise: readonly number[];
}

/** Each thing that a list records, once. */
export function withoutCopies(item: Element, entries: readonly unknown[]): Copies[] {
  const firsts = copiedFrom(item, entries);
  // by what each says of its agreement: the first that says so
  const sets = new Map<number, Map<string, number>>();
  for (const [index, entry] of entries.entries()) {
    const first = firsts[index] ?? index;
    const answers = sets.get(first) ?? new Map<string, number>();
    sets.set(first, answers);
    const answer = agreementIn(item, entry);
    const text = answer === undefined ? '' : canonicalJson(answer);
    if (!answers.has(text)) answers.set(text, index);
  }
  return [...sets].map(([first, answers]) => {
    answers.delete('');
    const [standing = first, ...otherwise] = answers.values();
    return { standing, otherwise };
  });
}

/** What an entry says of its agreement; `undefined` where that is nothing. */
export function agreementIn(item: Element, entry: unknown): unknown {
  const element = childAt(item, AGREEMENT);
  const said = isRecord(entry) && Object.hasOwn(entry, AGREEMENT) ? entry[AGREEMENT] : undefined;
  return element && !isEmpty(element, said) ? said : undefined;
}

/** Whether two entries say the same of their agreement, which may be nothing. */
export const sameAgreement = (item: Element, one: unknown, other: unknown): boolean =>
  sameJson(agreementIn(item, one), agreementIn(item, other));

/**
 * For each entry of a list, the first one before it that records the same: whatever their ids are,
 * whoever recorded it when, and whoever agreed to it.
 */
export const copiedFrom = (item: Element, entries: readonly unknown[]): (number | undefined)[] => {
  const glanceAt = glances(item);
  return Array.from(
    firstsOf(
      entries,
      (entry) => contentsOf(item, entry),
      (entry) => glanceAt(entry).text(),
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
  /** the first text that is in it */
  readonly beginning: string;
  /** the first text of each of its parts */
  readonly text: () => string;
}

type GlanceAt = (entry: unknown) => Glance;

const knownGlances = fromModel(() => new WeakMap<Element, GlanceAt>());

/** That of an entry which never changes is kept: a list is looked through at each key typed in it. */
function glances(item: Element): GlanceAt {
  const all = knownGlances();
  let glanceAt = all.get(item);
  if (!glanceAt) all.set(item, (glanceAt = glancesOf(item)));
  return glanceAt;
}

function glancesOf(item: Element): GlanceAt {
  const known = new WeakMap<object, Glance>();
  const keys = Object.keys(childrenOf(item) ?? {}).filter(
    (key) => !isBookkeeping(item, key, childAt(item, key)),
  );
  const textAt = (entry: Json, key: string) =>
    firstTextIn(Object.hasOwn(entry, key) ? entry[key] : undefined, 3);
  const beginningOf = (entry: Json) => {
    for (const key of keys) {
      const text = textAt(entry, key);
      if (text) return text;
    }
    return '';
  };
  const glanced = (entry: unknown): Glance => {
    const isRecorded = !isEmpty(item, entry);
    if (!isRecord(entry)) return { isRecorded, id: undefined, beginning: '', text: () => '' };
    let text: string | undefined;
    return {
      isRecorded,
      id: entry.id,
      beginning: beginningOf(entry),
      text: () => (text ??= keys.map((key) => textAt(entry, key)).join('\n')),
    };
  };
  return (entry) => {
    if (!isRecord(entry)) return glanced(entry);
    let seen = known.get(entry);
    if (!seen) {
      seen = glanced(entry);
      if (isFrozenThroughout(entry)) known.set(entry, seen);
    }
    return seen;
  };
}

/**
 * Whether nobody can change anything in an object, however deep it is and with its cycles: one that
 * only is frozen itself may hold others.
 */
function isFrozenThroughout(root: object): boolean {
  if (!Object.isFrozen(root)) return false;
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
  if (!Array.isArray(value)) return isRecord(value) ? firstTextIn(value.text, depth - 1) : '';
  for (const one of value as unknown[]) {
    const text = firstTextIn(isRecord(one) ? one.text : one, depth - 1);
    if (text) return text;
  }
  return '';
}

/** All that an entry records of the thing itself, as text; `undefined` where that is nothing. */
function contentsOf(item: Element, entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const contents = withoutBookkeeping(item, item, entry);
  return contents === undefined || isEmpty(item, contents) ? undefined : canonicalJson(contents);
}

function withoutBookkeeping(item: Element, element: Element, value: unknown): unknown {
  if (isEmpty(element, value)) return undefined;
  if (element.kind === 'list')
    return Array.isArray(value)
      ? value
          .map((entry) => withoutBookkeeping(item, element.item, entry))
          .filter((one) => one !== undefined)
      : value;
  if (typeof value === 'string' && WRITTEN.has(element.kind)) return asRead(value);
  if (!isRecord(value)) return value;
  const kept: Json = {};
  for (const [key, inner] of Object.entries(value)) {
    const child = childAt(element, key);
    if (isBookkeeping(item, key, child)) continue;
    const isCode = element.kind === 'coding' && child !== undefined && !isEmpty(child, inner);
    const contents = child && !isCode ? withoutBookkeeping(item, child, inner) : inner;
    if (contents !== undefined) setOwn(kept, key, contents);
  }
  return kept;
}

const WRITTEN: ReadonlySet<Element['kind']> = new Set(['string', 'text', 'textOrUrl']);

/** Words without what nobody reads: how a letter is encoded, spaces, and capitals. */
const asRead = (words: string): string =>
  PLAIN.test(words)
    ? words.toLowerCase()
    : words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Letters of a keyboard, with one space between words: so are most texts. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * In what two copies of one entry differ: ids, dates that are stamped, and who recorded it. What is
 * agreed as a whole is the same whoever agreed to it and led it; who carried out a procedure tells it
 * from another.
 */
const isBookkeeping = (item: Element, key: string, child: Element | undefined): boolean =>
  child !== undefined &&
  (key === 'id' ||
    (childAt(item, AGREEMENT) !== undefined && isNoPartOfAgreement(child)) ||
    ('stamped' in child && child.stamped === true) ||
    ('words' in child && child.words === 'personCompletingRecord'));
