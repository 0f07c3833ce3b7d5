import type { Path } from '../../src/json/path.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { childrenOf } from '../../src/model/children.js';
import { Store } from '../../src/store/store.js';
import { check, findings } from '../../src/validation/check.js';
import { isRecord } from '../../src/json/json.js';
import { prune } from '../../src/validation/empty.js';
import { almostValue, elementOf, keys, validValue } from '../support/arbitrary.js';
import { slots } from '../support/slots.js';
import { act, acts, perform } from '../support/store-acts.js';

/** Whether every list and object is frozen that has the model's shape. */
const isDeepFrozen = (store: Store): boolean =>
  [...slots(store.element, store.now.value)].every(
    ({ element, value }) =>
      !(element.kind === 'list' ? Array.isArray(value) : childrenOf(element) && isRecord(value)) ||
      Object.isFrozen(value),
  );

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
