import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan, sampleVersions } from '../../demo/sample/plan.js';
import { toFhirBundle, type FhirResource } from '../../src/fhir.js';
import { plan as model, type Plan } from '../../src/standard/plan.js';
import { validValue } from '../support/arbitrary.js';
import {
  lantanaErrors,
  medplumErrors,
  wired,
  withTypedReferences,
  wrongReferences,
} from '../support/fhir.js';

const plans = validValue(model) as fc.Arbitrary<Plan>;

const errorsOf = (bundle: object) => [...medplumErrors(bundle), ...lantanaErrors(bundle)];

type Part = Record<string, any>;

/** The sample plan's document with something wrong in it. */
function faulty(type: string, spoil: (resource: Part, bundle: Part) => void): object {
  const bundle = wired(toFhirBundle(samplePlan));
  const found = bundle.entry.find(({ resource }) => resource.resourceType === type)?.resource;
  assert.ok(found, `no ${type} in the sample plan's document`);
  spoil(found as FhirResource, bundle);
  return bundle;
}

describe('a plan as a FHIR document', () => {
  it('has no error to Medplum and to Lantana', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        assert.deepEqual(errorsOf(wired(toFhirBundle(plan))), []);
      }),
      { numRuns: 400, includeErrorInReport: true },
    );
  });

  it('refers to resources of the types that FHIR allows', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        assert.deepEqual(wrongReferences(withTypedReferences(toFhirBundle(plan))), []);
      }),
      { numRuns: 100, includeErrorInReport: true },
    );
  });

  for (const { savedOn, plan } of sampleVersions) {
    it(`has no error for the sample plan of ${savedOn}`, () => {
      const bundle = wired(toFhirBundle(plan));

      assert.deepEqual(errorsOf(bundle), []);
      assert.deepEqual(wrongReferences(withTypedReferences(bundle as never)), []);
    });
  }
});

// the checks above are worth what they can find
const faults: Record<string, object> = {
  'a property that FHIR does not have': faulty('CarePlan', (plan) => (plan.importance = 1)),
  'a missing status': faulty('CarePlan', (plan) => delete plan.status),
  'a status that is none': faulty('CarePlan', (plan) => (plan.status = 'archived')),
  'a missing subject': faulty('Condition', (need) => delete need.subject),
  'one value where a list belongs': faulty('Patient', (person) => (person.name = person.name[0])),
  'a date that is none': faulty('Patient', (person) => (person.birthDate = '14/03/1988')),
  'a date in words': faulty('Goal', (goal) => (goal.statusDate = 'soon')),
  'a gender in our code': faulty('Patient', (person) => (person.gender = '2')),
  'a number as words': faulty('Patient', (person) => (person.telecom[0].rank = 'first')),
  'an activity that is two things': faulty('CarePlan', (plan) => {
    plan.activity[0].reference = { display: 'A request' };
  }),
  'a goal without a description': faulty('Goal', (goal) => delete goal.description),
  'a value and extensions in one extension': faulty('Patient', (person) => {
    person.extension[0].extension = [{ url: 'urn:x', valueString: 'x' }];
  }),
  'a null': faulty('RelatedPerson', (one) => one.name.push(null)),
  'a document without an identifier': faulty('Patient', (_, bundle) => delete bundle.identifier),
  'a document without a date': faulty('Patient', (_, bundle) => delete bundle.timestamp),
};

describe('the two validators', () => {
  for (const [fault, bundle] of Object.entries(faults)) {
    it(`find ${fault}`, () => {
      assert.notDeepEqual(errorsOf(bundle), []);
    });
  }

  it('find a reference to a resource of a wrong type', () => {
    const bundle = faulty('CarePlan', (plan) => (plan.author = plan.addresses[0]));

    assert.notDeepEqual(wrongReferences(withTypedReferences(bundle as never)), []);
  });
});
