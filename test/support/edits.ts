// What people do to a plan, at random: for tests of two versions of it.
import fc from 'fast-check';
import { childrenOf } from '../../src/model/children.js';
import type { Element } from '../../src/model/element.js';
import { elementAt } from '../../src/model/element-at.js';
import { isRecord } from '../../src/json/json.js';
import { validValue } from './arbitrary.js';
import { spoil, spoils } from './junk.js';
import { slots, withAt, type Slot } from './slots.js';
import { share } from './share.js';

/** An edit at a place that is a share of all the places there are. */
const edit = fc.record({
  what: fc.constantFrom(
    ...(['set', 'set', 'set', 'clear', 'insert', 'insert', 'drop', 'move'] as const),
    ...(['archive', 'spoil'] as const),
  ),
  where: share,
  to: share,
  seed: fc.nat(),
  wrong: spoils,
});

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

export const edits: fc.Arbitrary<Edit[]> = fc.array(edit, { minLength: 1, maxLength: 6 });

/** As JSON has it: nothing is undefined, no list has holes, and zero has no sign. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What comes of a value when it is edited. */
export const edited = (element: Element, value: unknown, doing: readonly Edit[]): unknown =>
  doing.reduce((at, one) => asJson(perform(element, at, one)), asJson(value));

function perform(element: Element, value: unknown, one: Edit): unknown {
  if (one.what === 'spoil') return spoil(element, value, one.wrong);
  const places = [...slots(element, value)].filter(fits[one.what]);
  const place = places[Math.floor(one.where * places.length)];
  return place ? withAt(element, value, place.path, doings[one.what](place, one)) : value;
}

type What = Exclude<Edit['what'], 'spoil'>;

const isLeaf = ({ element }: Slot) => element.kind !== 'list' && element.kind !== 'group';
const isId = ({ path }: Slot) => path.at(-1) === 'id';
const isEntry = ({ path }: Slot) => typeof path.at(-1) === 'number';
const isList = ({ element, value }: Slot) => element.kind === 'list' && Array.isArray(value);

const fits: Record<What, (slot: Slot) => boolean> = {
  set: (slot) => isLeaf(slot) && !isId(slot),
  clear: (slot) => slot.present && slot.path.length > 0 && !isId(slot) && !isEntry(slot),
  insert: ({ element, value }) =>
    element.kind === 'list' && (value === undefined || Array.isArray(value)),
  drop: (slot) => isList(slot) && (slot.value as unknown[]).length > 0,
  move: (slot) => isList(slot) && (slot.value as unknown[]).length > 1,
  archive: ({ element, value }) => isRecord(value) && !!childrenOf(element)?.archivedOn,
};

const sample = (element: Element | undefined, seed: number): unknown =>
  element && fc.sample(validValue(element), { numRuns: 1, seed })[0];

const doings: Record<What, (slot: Slot, edit: Edit) => unknown> = {
  set: ({ element, value }, { seed }) => {
    const next = sample(element, seed);
    return isRecord(value) && 'id' in value && isRecord(next) ? { ...next, id: value.id } : next;
  },
  clear: () => undefined,
  insert: ({ element, value }, { to, seed }) => {
    const entries = (value ?? []) as unknown[];
    const at = Math.floor(to * (entries.length + 1));
    return entries.toSpliced(at, 0, sample(elementAt(element, [0]), seed));
  },
  drop: ({ value }, { to }) => {
    const entries = value as unknown[];
    return entries.toSpliced(Math.floor(to * entries.length), 1);
  },
  move: ({ value }, { to, seed }) => {
    const entries = value as unknown[];
    const from = seed % entries.length;
    return entries.toSpliced(from, 1).toSpliced(Math.floor(to * entries.length), 0, entries[from]);
  },
  archive: ({ value }) => ({ ...(value as object), archivedOn: '2026-11-22' }),
};
