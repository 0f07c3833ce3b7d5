import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan, sampleVersions } from '../../fixtures/sample/sample-plan.js';
import { toFhirBundle, type FhirDocument } from '../../src/fhir.js';
import { valueAt } from '../../src/json/path.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { validValue } from '../support/arbitrary.js';
import {
  lantanaErrors,
  medplumErrors,
  withTypedReferences,
  wrongReferences,
} from '../support/fhir.js';
import { times } from '../support/sample.js';
import { wired } from '../support/wired.js';

const plans = validValue(model) as fc.Arbitrary<Plan>;

const errorsOf = (bundle: object) => [...medplumErrors(bundle), ...lantanaErrors(bundle)];

type Place = readonly [type: string, ...path: (string | number)[]];

/** The sample plan's document with something else in one place, or with nothing there. */
function faulty([type, ...path]: Place, value?: unknown): FhirDocument {
  const bundle = wired(toFhirBundle(samplePlan));
  const resource =
    type === 'Bundle'
      ? bundle
      : bundle.entry.find(({ resource }) => resource.resourceType === type)?.resource;
  const holder = valueAt(resource, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  assert.ok(holder, `nothing at ${type}.${path.join('.')} in the sample plan's document`);
  if (value === undefined) assert.ok(last in holder, `no ${last} to take away`);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return bundle;
}

describe('a plan as a FHIR document', () => {
  it('has no error to Medplum and to Lantana', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        assert.deepEqual(errorsOf(wired(toFhirBundle(plan))), []);
      }),
      { numRuns: times(400), includeErrorInReport: true },
    );
  });

  it('refers to resources of the types that FHIR allows', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        assert.deepEqual(wrongReferences(withTypedReferences(toFhirBundle(plan))), []);
      }),
      { numRuns: times(100), includeErrorInReport: true },
    );
  });

  for (const { savedOn, plan } of sampleVersions) {
    it(`has no error for the sample plan of ${savedOn}`, () => {
      const bundle = wired(toFhirBundle(plan));

      assert.deepEqual(errorsOf(bundle), []);
      assert.deepEqual(wrongReferences(withTypedReferences(bundle)), []);
    });
  }
});

// the checks above are worth what they can find
const faults: Record<string, FhirDocument> = {
  'a property that FHIR does not have': faulty(['CarePlan', 'importance'], 1),
  'a missing status': faulty(['CarePlan', 'status']),
  'a status that is none': faulty(['CarePlan', 'status'], 'archived'),
  'a missing subject': faulty(['Condition', 'subject']),
  'one value where a list belongs': faulty(['Patient', 'name'], { text: 'Rhi' }),
  'a date that is none': faulty(['Patient', 'birthDate'], '14/03/1988'),
  'a date in words': faulty(['Goal', 'statusDate'], 'soon'),
  'a gender in our code': faulty(['Patient', 'gender'], '2'),
  'a number as words': faulty(['Patient', 'telecom', 0, 'rank'], 'first'),
  'an activity that is two things': faulty(['CarePlan', 'activity', 0, 'reference'], {
    display: 'A request',
  }),
  'a goal without a description': faulty(['Goal', 'description']),
  'a value and extensions in one extension': faulty(
    ['Patient', 'extension', 0, 'extension'],
    [{ url: 'urn:x', valueString: 'x' }],
  ),
  'a null': faulty(['RelatedPerson', 'name', 1], null),
  'a document without an identifier': faulty(['Bundle', 'identifier']),
  'a document without a date': faulty(['Bundle', 'timestamp']),
};

describe('the two validators', () => {
  for (const [fault, bundle] of Object.entries(faults)) {
    it(`find ${fault}`, () => {
      assert.notDeepEqual(errorsOf(bundle), []);
    });
  }

  it('find a reference to a resource of a wrong type', () => {
    const need = toFhirBundle(samplePlan).entry.find(
      ({ resource }) => resource.resourceType === 'Condition',
    );
    const bundle = faulty(['CarePlan', 'author', 'reference'], need?.fullUrl);

    assert.notDeepEqual(wrongReferences(withTypedReferences(bundle)), []);
  });
});
