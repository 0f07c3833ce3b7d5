import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sampleVersions } from '../../fixtures/sample/sample-plan.js';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { isRecord } from '../../src/json/json.js';
import { prune } from '../../src/validation/empty.js';
import { almostValue, validValue } from '../support/arbitrary.js';
import { wired } from '../support/wired.js';
import { unknownKeys } from '../support/junk.js';
import { times } from '../support/sample.js';
import { withUnknown } from '../support/with-unknown.js';

/** A longer run: FHIR_RUNS=20000. */
const RUNS = Number(process.env.FHIR_RUNS ?? 1000);

const plans = validValue(model) as fc.Arbitrary<Plan>;

const there = (plan: unknown) => wired(toFhirBundle(plan as Plan, { showSexAndGender: true }));

const someKey = fc.constantFrom(...unknownKeys);

/** Gives everybody whom a plan names one of a few names, roles and registrations. */
function withNames(value: unknown, names: Iterator<string>): unknown {
  const few = (at: unknown): unknown => {
    if (Array.isArray(at)) return at.map(few);
    if (!isRecord(at)) return at;
    return Object.fromEntries(
      Object.entries(at).map(([key, inner]) => {
        const one = () => names.next().value as string;
        if (typeof inner === 'string' && (key === 'name' || key === 'professionalIdentifier'))
          return [key, one()];
        if (key === 'role' && isRecord(inner)) return [key, { coding: { code: one() } }];
        return [key, few(inner)];
      }),
    );
  };
  return few(value);
}

describe('a plan that went to FHIR and back', () => {
  it('is the same plan, with nothing left over', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: back, issues } = fromFhirBundle(there(plan));

        assert.deepEqual(back, wired(plan));
        assert.deepEqual(issues, []);
      }),
      { numRuns: times(RUNS), includeErrorInReport: true },
    );
  });

  it('is the same plan where people of one name say more or less of themselves', () => {
    fc.assert(
      fc.property(
        plans,
        fc.infiniteStream(fc.constantFrom('A Bee', 'a  bee', ' 1')),
        (plan, names) => {
          const renamed = withNames(plan, names);

          const { plan: back, issues } = fromFhirBundle(there(renamed));

          assert.deepEqual(back, wired(renamed));
          assert.deepEqual(issues, []);
        },
      ),
      { numRuns: times(RUNS), includeErrorInReport: true },
    );
  });

  it('keeps what the standard does not know, wherever it is', () => {
    const data = fc.array(fc.tuple(someKey, fc.jsonValue({ maxDepth: 2 })), { minLength: 20 });
    fc.assert(
      fc.property(plans, data, (plan, unknown) => {
        const strange = wired(withUnknown(plan, unknown));

        const { plan: back, issues } = fromFhirBundle(there(strange));

        assert.deepEqual(back, wired(prune(model, strange)));
        assert.deepEqual(issues, []);
      }),
      { numRuns: times(RUNS / 5), includeErrorInReport: true },
    );
  });

  it('is what was stored, when what was stored is not valid', () => {
    fc.assert(
      fc.property(almostValue(model), (spoilt) => {
        const stored = prune(model, spoilt);
        fc.pre(isRecord(stored));

        assert.deepEqual(fromFhirBundle(there(spoilt)).plan, wired(stored));
      }),
      { numRuns: times(RUNS / 5), includeErrorInReport: true },
    );
  });

  it('has no note of a status that was made of a day that is none', () => {
    for (const archivedOn of ['x', true, 7, [[]], { a: 1 }]) {
      const plan = {
        contingencyPlans: [{ id: 'c', triggerFactors: [{ text: 'Not sleeping' }], archivedOn }],
        additionalSupportPlans: [{ id: 'd', content: 'A plan for work', archivedOn }],
      };

      assert.deepEqual(fromFhirBundle(there(plan)).plan, plan);
    }
  });

  it('is the same for every version of the sample plan', () => {
    assert.ok(sampleVersions.length > 1);
    for (const { plan } of sampleVersions) {
      const { plan: back, issues } = fromFhirBundle(there(plan));

      assert.deepEqual(back, wired(plan));
      assert.deepEqual(issues, []);
    }
  });

  it('does not depend on the order of the entries that are not lists', () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat()), (plan, keys) => {
        const bundle = there(plan);
        const [composition, ...rest] = bundle.entry;
        const shuffled = rest
          .map((entry) => ({ entry, rank: (keys.next() as { value: number }).value }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ entry }) => entry);

        const { plan: back } = fromFhirBundle({ ...bundle, entry: [composition, ...shuffled] });

        assert.deepEqual(back, wired(plan));
      }),
      { numRuns: times(RUNS / 10), includeErrorInReport: true },
    );
  });
});
