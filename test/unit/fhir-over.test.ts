// What is over, or has not begun, wherever another system says so, and what our own extensions say beside it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import type { Plan } from '../../src/standard/plan-model.js';

type Part = Record<string, unknown>;

const now = new Date('2026-05-01T12:00:00Z');
const ours = (name: string) => `urn:pcsp-elements:fhir:extension:${name}`;

const patient = { resourceType: 'Patient', id: 'p' };
const read = (...resources: Part[]) =>
  fromFhirBundle(
    {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [patient, ...resources].map((resource) => ({ resource })),
    },
    { now },
  );

const subject = { reference: 'Patient/p' };
const goal = {
  resourceType: 'Goal',
  id: 'g',
  subject,
  lifecycleStatus: 'active',
  description: { text: 'Walk' },
};
const carePlan = (more: Part = {}) => ({
  resourceType: 'CarePlan',
  id: 'cp',
  subject,
  status: 'active',
  intent: 'plan',
  title: 'Old plan',
  goal: [{ reference: 'Goal/g' }],
  ...more,
});

describe('a care plan that is over, and that a plan of ours archived before', () => {
  const archived = [{ url: ours('archived-on'), valueDateTime: '2024-01-01' }];
  const section = {
    resourceType: 'Composition',
    section: [
      {
        code: {
          coding: [
            {
              system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings',
              code: 'care-and-support-plan',
            },
          ],
        },
        entry: [{ reference: 'CarePlan/cp' }],
      },
    ],
  };
  const newer = {
    ...carePlan({ id: 'newer', title: 'New plan', goal: [{ display: 'Swim' }] }),
    replaces: [{ reference: 'CarePlan/cp' }],
  };

  for (const [name, more, others] of [
    ['revoked', { status: 'revoked' }, []],
    ['completed', { status: 'completed' }, []],
    ['on-hold', { status: 'on-hold' }, []],
    ['past its period', { period: { end: '2025-01-01' } }, []],
    ['replaced', {}, [newer]],
    ['in the section of the plan in force', { status: 'revoked' }, [section]],
  ] as [string, Part, Part[]][])
    it(`is another plan, as without that date: ${name}`, () => {
      const dated = read(goal, carePlan({ ...more, extension: archived }), ...others).plan;
      const plain = read(goal, carePlan(more), ...others).plan;

      assert.doesNotMatch(JSON.stringify(dated.careAndSupportPlan ?? ''), /Walk/);
      assert.deepEqual(dated.careAndSupportPlan, plain.careAndSupportPlan);
      assert.equal(dated.additionalSupportPlans?.length, 1);
      assert.deepEqual(
        [dated.additionalSupportPlans[0]?.name, dated.additionalSupportPlans[0]?.archivedOn],
        [plain.additionalSupportPlans?.[0]?.name, '2024-01-01'],
      );
    });

  it('says what it is, as nothing of ours wrote that', () => {
    const { additionalSupportPlans } = read(
      goal,
      carePlan({ status: 'revoked', extension: archived }),
    ).plan;

    assert.match(JSON.stringify(additionalSupportPlans), /Status: revoked/);
  });

  it('comes back equal where a plan of ours has it', () => {
    const plan = {
      additionalSupportPlans: [{ name: { text: 'Old plan' }, archivedOn: '2024-01-01' }],
      careAndSupportPlan: {
        needsConcernsOrProblems: [{ text: 'Sleep', goalsAndHopes: [{ text: 'Walk' }] }],
      },
    } as unknown as Plan;
    const bundle = toFhirBundle(plan, { date: now });

    assert.deepEqual(fromFhirBundle(bundle, { now }), { plan, issues: [] });
  });
});

describe('a step on the way to a goal that is over', () => {
  it('is no step any more, though a plan of ours archived it before', () => {
    const { plan } = read(
      {
        ...goal,
        lifecycleStatus: 'completed',
        extension: [{ url: ours('archived-on'), valueDateTime: '2024-01-01' }],
      },
      carePlan({
        goal: [],
        activity: [
          {
            detail: {
              status: 'in-progress',
              code: { text: 'Shoes' },
              goal: [
                {
                  reference: 'Goal/g',
                  extension: [{ url: ours('stage-goal'), valueBoolean: true }],
                },
              ],
            },
          },
        ],
      }),
    );

    const words = JSON.stringify(plan.careAndSupportPlan);
    assert.match(words, /Shoes/);
    assert.doesNotMatch(words, /stageGoals/);
    assert.match(words, /"Walk","archivedOn":"2024-01-01"/);
  });
});
