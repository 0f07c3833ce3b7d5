// What people do to a store, at random.
import fc from 'fast-check';
import { elementAt } from '../../src/model/element-at.js';
import type { Store } from '../../src/store/store.js';
import { validValue } from './arbitrary.js';
import { junk } from './junk.js';
import { slots, type Slot } from './slots.js';
import { share } from './share.js';

/** What a user may do, at a place that is a share of all the places there are. */
export const act = fc.record({
  where: share,
  to: share,
  what: fc.constantFrom('set', 'set', 'type', 'insert', 'insert', 'move', 'remove', 'archive'),
  how: fc.constantFrom('valid', 'valid', 'junk', 'nothing'),
  junk,
  seed: fc.nat(),
});

export type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const oneOf = <T>(of: readonly T[], where: number): T | undefined =>
  of[Math.floor(where * of.length)];

const isList = ({ element, value }: Slot) => element.kind === 'list' && Array.isArray(value);

const nextValue = ({ element }: Slot, { how, junk, seed }: Act): unknown =>
  how === 'junk'
    ? junk
    : how === 'nothing'
      ? undefined
      : fc.sample(validValue(element), { numRuns: 1, seed })[0];

const doings: Record<Act['what'], (store: Store, places: Slot[], act: Act) => void> = {
  set: (store, places, act) => {
    const place = oneOf(places, act.where);
    if (place) store.set(place.path, nextValue(place, act));
  },
  type: (store, places, act) => {
    const place = oneOf(places, act.where);
    if (place) store.set(place.path, nextValue(place, act), { typing: true });
  },
  insert: (store, places, act) => {
    const list = oneOf(places.filter(isList), act.where);
    if (!list) return;
    const { length } = list.value as unknown[];
    const item = elementAt(store.element, [...list.path, 0]);
    const entry = item && fc.sample(validValue(item), { numRuns: 1, seed: act.seed })[0];
    store.insert(list.path, Math.floor(act.to * (length + 1)), act.how === 'nothing' ? {} : entry);
  },
  move: (store, places, act) => {
    const list = oneOf(places.filter(isList), act.where);
    const { length } = (list?.value ?? []) as unknown[];
    if (list && length) store.move(list.path, Math.floor(act.to * length), act.seed % length);
  },
  remove: (store, places, act) => {
    const list = oneOf(places.filter(isList), act.where);
    const { length } = (list?.value ?? []) as unknown[];
    if (list && length) store.remove(list.path, Math.floor(act.to * length));
  },
  archive: (store, places, act) => {
    const entries = places.filter(
      ({ path, element, present }) =>
        present &&
        typeof path.at(-1) === 'number' &&
        element.kind === 'group' &&
        'archivedOn' in element.children,
    );
    const entry = oneOf(entries, act.where);
    if (entry) store.archive(entry.path, '2026-01-01');
  },
};

/** Does one of these to a store. */
export const perform = (store: Store, one: Act) =>
  doings[one.what](store, [...slots(store.element, store.now.value)], one);

export const acts = fc.array(act, { minLength: 1, maxLength: 8 });
