import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check, findings, recheck } from '../../src/validation/check.js';
import { almostValue, elementOf, keys, validValue } from '../support/arbitrary.js';
import { junk } from '../support/junk.js';
import { slots, withAt } from '../support/slots.js';
import { times } from '../support/sample.js';
import { share } from '../support/share.js';

/** One edit: which place, as a share of all of them, and what becomes of it. */
const edit = fc.record({
  where: share,
  what: fc.constantFrom('junk', 'valid', 'nothing'),
  junk,
  seed: fc.nat(),
});

for (const key of keys) {
  const element = elementOf(key);

  describe(`re-checking ${key} after an edit`, () => {
    it('finds what checking the whole finds, in the same order', () => {
      const values = fc.oneof(fc.constant(undefined), validValue(element), almostValue(element));
      const edits = fc.array(edit, { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(values, edits, fc.boolean(), (start, steps, strict) => {
          let value = start;
          let tree = check(element, value, { strict });
          for (const { where, what, junk: wrong, seed } of steps) {
            const places = [...slots(element, value)];
            const place = places[Math.floor(where * places.length)];
            if (!place) continue;
            const right = () => fc.sample(validValue(place.element), { numRuns: 1, seed })[0];
            const next = { junk: () => wrong, valid: right, nothing: () => undefined }[what]();
            value = withAt(element, value, place.path, next);

            tree = recheck(element, tree, value, place.path, { strict });

            const whole = check(element, value, { strict });
            assert.deepEqual(findings(element, tree), findings(element, whole));
            assert.deepEqual(tree, whole);
          }
        }),
        { numRuns: times(200), includeErrorInReport: true },
      );
    });
  });
}

describe('re-checking', () => {
  const plans = elementOf('contingencyPlans');

  it('tells the errors of an entry that was empty before, its id among them', () => {
    const before = check(plans, [{ id: 7 }]);
    const value = [{ id: 7, triggerFactors: [{ text: 'Not sleeping' }] }];

    const tree = recheck(plans, before, value, [0, 'triggerFactors']);

    assert.deepEqual(findings(plans, tree), findings(plans, check(plans, value)));
  });

  it('checks the whole again when the path is none of the model', () => {
    const before = check(plans, []);
    const value = [{ strange: 1 }];

    const tree = recheck(plans, before, value, [0, 'strange', 'deep']);

    assert.deepEqual(findings(plans, tree), findings(plans, check(plans, value)));
  });

  it('looks into nothing but lists and objects', () => {
    const tree = recheck(plans, check(plans, undefined), 'words', [0]);

    assert.deepEqual(findings(plans, tree), findings(plans, check(plans, 'words')));
  });

  it('leaves the tree it started from as it was', () => {
    const before = check(plans, [{ triggerFactors: [], archivedOn: 'x' }]);
    const codes = findings(plans, before).map(({ code }) => code);

    recheck(plans, before, [{ triggerFactors: [], archivedOn: '2024' }], [0, 'archivedOn']);

    assert.deepEqual(
      findings(plans, before).map(({ code }) => code),
      codes,
    );
  });
});
