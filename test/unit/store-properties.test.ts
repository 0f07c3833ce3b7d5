import type { Path } from '../../src/json/path.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { childrenOf } from '../../src/model/children.js';
import { elementAt } from '../../src/model/element-at.js';
import { Store } from '../../src/store/store.js';
import { check, findings } from '../../src/validation/check.js';
import { isRecord } from '../../src/json/json.js';
import { prune } from '../../src/validation/empty.js';
import { almostValue, elementOf, keys, validValue } from '../support/arbitrary.js';
import { junk } from '../support/junk.js';
import { slots, type Slot } from '../support/slots.js';

/** What a user may do, at a place that is a share of all the places there are. */
const act = fc.record({
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  to: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  what: fc.constantFrom('set', 'set', 'type', 'insert', 'insert', 'move', 'remove', 'archive'),
  how: fc.constantFrom('valid', 'valid', 'junk', 'nothing'),
  junk,
  seed: fc.nat(),
});

type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const share = <T>(of: readonly T[], where: number): T | undefined =>
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
    const place = share(places, act.where);
    if (place) store.set(place.path, nextValue(place, act));
  },
  type: (store, places, act) => {
    const place = share(places, act.where);
    if (place) store.set(place.path, nextValue(place, act), { typing: true });
  },
  insert: (store, places, act) => {
    const list = share(places.filter(isList), act.where);
    if (!list) return;
    const { length } = list.value as unknown[];
    const item = elementAt(store.element, [...list.path, 0]);
    const entry = item && fc.sample(validValue(item), { numRuns: 1, seed: act.seed })[0];
    store.insert(list.path, Math.floor(act.to * (length + 1)), act.how === 'nothing' ? {} : entry);
  },
  move: (store, places, act) => {
    const list = share(places.filter(isList), act.where);
    const { length } = (list?.value ?? []) as unknown[];
    if (list && length) store.move(list.path, Math.floor(act.to * length), act.seed % length);
  },
  remove: (store, places, act) => {
    const list = share(places.filter(isList), act.where);
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
    const entry = share(entries, act.where);
    if (entry) store.archive(entry.path, '2026-01-01');
  },
};

const perform = (store: Store, one: Act) =>
  doings[one.what](store, [...slots(store.element, store.now.value)], one);

/** Whether every list and object is frozen that has the model's shape. */
const isDeepFrozen = (store: Store): boolean =>
  [...slots(store.element, store.now.value)].every(
    ({ element, value }) =>
      !(element.kind === 'list' ? Array.isArray(value) : childrenOf(element) && isRecord(value)) ||
      Object.isFrozen(value),
  );

const acts = fc.array(act, { minLength: 1, maxLength: 8 });
const some = keys.filter((key) => key !== 'plan');

for (const key of some) {
  const element = elementOf(key);
  const starts = fc.oneof(fc.constant(undefined), validValue(element), almostValue(element));
  const settings = { numRuns: 60, includeErrorInReport: true };

  describe(`a store of ${key}, through random edits`, () => {
    it('finds what checking the whole finds, after every edit and every undo', () => {
      fc.assert(
        fc.property(starts, acts, fc.boolean(), (start, doing, strict) => {
          const store = new Store(element, start);
          store.options = { strict };
          const holds = () => {
            const whole = check(element, store.now.value, { strict });
            assert.deepEqual(store.now.findings, findings(element, whole));
            assert.equal(store.now.valid, whole.errors === 0);
          };
          for (const one of doing) {
            perform(store, one);
            holds();
          }
          while (store.undo()) holds();
          while (store.redo()) holds();
        }),
        settings,
      );
    });

    it('goes all the way back by undo, and forward by redo, through the same values', () => {
      fc.assert(
        fc.property(starts, acts, (start, doing) => {
          const store = new Store(element, start);
          const first = store.now.value;
          for (const one of doing) perform(store, one);
          const last = store.now.value;

          while (store.undo());
          assert.equal(store.now.value, first);
          assert.equal(store.dirty, false);
          assert.deepEqual(store.edited, []);

          while (store.redo());
          assert.equal(store.now.value, last);
        }),
        settings,
      );
    });

    it('shares with the value before it all that an edit did not touch', () => {
      fc.assert(
        fc.property(starts, act, (start, one) => {
          const store = new Store(element, start);
          const before = store.now.value;
          const was = new Set([...slots(element, before)].map(({ value }) => value));
          // an edit of what was agreed ends the agreement with it
          const heard: Path[] = [];
          store.subscribe([], (path) => heard.push(path));

          perform(store, one);

          for (const slot of slots(element, store.now.value)) {
            const beside = heard.every((path) =>
              slot.path.some((step, at) => at < path.length && step !== path[at]),
            );
            const given = slot.path.at(-1) === 'id';
            if (heard.length && beside && !given) assert.ok(was.has(slot.value));
          }
          if (!heard.length) assert.equal(store.now.value, before);
        }),
        settings,
      );
    });

    it('stays frozen, and stores what pruning the whole gives', () => {
      fc.assert(
        fc.property(starts, acts, (start, doing) => {
          const store = new Store(element, start);
          for (const one of doing) perform(store, one);

          assert.ok(isDeepFrozen(store));
          assert.deepEqual(store.now.stored, prune(element, store.now.value));
        }),
        settings,
      );
    });
  });
}
