// What is not there, or only in part, is told: nobody knows what the rest would say.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';

describe('what a contained resource is', () => {
  it('is told once: what was left out did not come in as archived', () => {
    const contained = [
      {
        resourceType: 'Condition',
        id: 'k',
        clinicalStatus: { coding: [{ code: 'resolved' }] },
        verificationStatus: { coding: [{ code: 'refuted' }] },
        code: { text: 'Depression' },
      },
    ];
    const plan = {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      contained,
      addresses: [{ reference: '#k' }],
      activity: [{ detail: { status: 'in-progress', code: { text: 'Walk' } } }],
    };

    const { issues } = fromFhirBundle(plan);

    assert.deepEqual(
      issues.filter(({ path }) => path.includes('contained')).map(({ code: said }) => said),
      ['not-current'],
    );
  });
});

describe('an empty string, which FHIR has none of', () => {
  it('is not recorded, and is told', () => {
    const detail = { status: 'scheduled', code: { text: 'Walk' }, scheduledString: '' };
    const plan = {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      activity: [{ detail }],
    };

    const { plan: read, issues } = fromFhirBundle(plan);

    assert.doesNotMatch(JSON.stringify(read), /""/);
    assert.equal(issues.at(-1)?.path.at(-1), 'scheduledString');
  });
});

describe('what is not in a bundle', () => {
  const carePlan = (more: object) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'CarePlan', status: 'active', intent: 'plan', ...more } }],
  });

  for (const [what, more] of [
    [
      'an action',
      { activity: [{ reference: { reference: 'ServiceRequest/x', display: 'Give haloperidol' } }] },
    ],
    [
      'an action that is of no kind that is read',
      { activity: [{ reference: { reference: 'RequestGroup/x', display: 'Give haloperidol' } }] },
    ],
    ['a need', { addresses: [{ reference: 'Condition/x', display: 'Give haloperidol' }] }],
    ['a goal', { goal: [{ reference: '#x', display: 'Give haloperidol' }] }],
  ] as const)
    it(`is an error where ${what} comes in by its name alone`, () => {
      const { plan, issues } = fromFhirBundle(carePlan(more));

      assert.match(JSON.stringify(plan), /Give haloperidol/);
      assert.deepEqual(
        issues.map(({ code, severity }) => [code, severity]),
        [['status-missing', 'error']],
      );
    });

  it('is no error where it is only who somebody is', () => {
    const performer = [{ reference: 'Practitioner/x', display: 'Ann Lee' }];
    const detail = { status: 'in-progress', code: { text: 'Walk' }, performer };

    const { plan, issues } = fromFhirBundle(carePlan({ activity: [{ detail }] }));

    assert.match(JSON.stringify(plan), /Ann Lee/);
    assert.deepEqual(
      issues.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('is an error where a server gave a part of a resource alone', () => {
    const meta = { tag: [{ code: 'x' }, { code: 'SUBSETTED' }] };
    const detail = { status: 'in-progress', code: { text: 'Walk' } };

    const { issues } = fromFhirBundle(carePlan({ meta, activity: [{ detail }] }));

    assert.deepEqual(
      issues.map(({ code, severity, path }) => [code, severity, path.slice(2).join('.')]),
      [['doubtful', 'error', 'resource.meta.tag.1']],
    );
  });
});
