// A plan goes to openEHR and comes back as it was, whatever it holds.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sampleVersions } from '../../fixtures/sample/sample-plan.js';
import { isRecord } from '../../src/json/json.js';
import { fromOpenEhr, toOpenEhr } from '../../src/openehr.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { prune } from '../../src/validation/empty.js';
import { almostValue, validValue } from '../support/arbitrary.js';
import { unknownKeys } from '../support/junk.js';
import { times } from '../support/sample.js';
import { withUnknown } from '../support/with-unknown.js';

/** A longer run: OPENEHR_RUNS=20000. */
const RUNS = Number(process.env.OPENEHR_RUNS ?? 500);

const plans = validValue(model) as fc.Arbitrary<Plan>;

/** As text and back, as it goes over a wire. */
const sent = <V>(value: V): V => JSON.parse(JSON.stringify(value)) as V;

const there = (plan: unknown) => sent(toOpenEhr(plan as Plan, { showSexAndGender: true }));

const holds = <T extends unknown[]>(property: fc.IProperty<T>, runs = RUNS) =>
  fc.assert(property, { numRuns: times(runs), includeErrorInReport: true });

describe('a plan that went to openEHR and back', () => {
  it('is the same plan, with nothing left over', () => {
    holds(
      fc.property(plans, (plan) => {
        const { plan: back, issues } = fromOpenEhr(there(plan));

        assert.deepEqual(back, sent(plan));
        assert.deepEqual(issues, []);
      }),
    );
  });

  it('keeps what the standard does not know, wherever it is', () => {
    const data = fc.array(
      fc.tuple(fc.constantFrom(...unknownKeys), fc.jsonValue({ maxDepth: 2 })),
      { minLength: 20 },
    );
    holds(
      fc.property(plans, data, (plan, unknown) => {
        const strange = sent(withUnknown(plan, unknown));

        const { plan: back, issues } = fromOpenEhr(there(strange));

        assert.deepEqual(back, sent(prune(model, strange)));
        assert.deepEqual(issues, []);
      }),
      RUNS / 2,
    );
  });

  it('is what was stored, when what was stored is not valid', () => {
    holds(
      fc.property(almostValue(model), (spoilt) => {
        const stored = prune(model, spoilt);
        fc.pre(isRecord(stored));

        assert.deepEqual(fromOpenEhr(there(spoilt)).plan, sent(stored));
      }),
    );
  });

  it('is the same for every version of the sample plan', () => {
    assert.ok(sampleVersions.length > 1);
    for (const { plan } of sampleVersions) {
      const { plan: back, issues } = fromOpenEhr(there(plan));

      assert.deepEqual(back, sent(plan));
      assert.deepEqual(issues, []);
    }
  });

  it('does not depend on the order of its keys', () => {
    holds(
      fc.property(plans, fc.infiniteStream(fc.nat()), (plan, keys) => {
        const shuffled = Object.entries(there(plan))
          .map((entry) => ({ entry, rank: (keys.next() as { value: number }).value }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ entry }) => entry);

        const { plan: back } = fromOpenEhr(Object.fromEntries(shuffled));

        assert.deepEqual(back, sent(plan));
      }),
      RUNS / 10,
    );
  });
});
