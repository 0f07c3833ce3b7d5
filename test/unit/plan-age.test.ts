import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';
import { renderPlanHtml } from '../../src/html.js';
import type { Plan } from '../../src/standard/plan-model.js';
import { parseHtml } from '../support/parse-html.js';

const now = new Date('2026-05-01T12:00:00Z');

const textOf = async (plan: unknown, options: { crisis?: boolean; locale?: never } = {}) => {
  const html = await renderPlanHtml(plan as Plan, { now, ...options });
  return (parseHtml(`<!doctype html><body>${html}`).body.textContent ?? '').replace(/\s+/g, ' ');
};

const crisisPlan = (rest: object) => ({
  contingencyPlans: [{ triggerFactors: [{ text: 'A bad night' }], ...rest }],
});

/** What a reader is shown of a contingency plan: in the plan, and on its crisis page. */
const everywhere = async (rest: object) => [
  await textOf(crisisPlan(rest)),
  await textOf(crisisPlan(rest), { crisis: true }),
];

describe('how old a plan is', () => {
  it('is said beside the date once that is a year ago', async () => {
    for (const text of await everywhere({ lastUpdated: '2020-03-01' }))
      assert.match(text, /1 March 2020, six years ago/);
    for (const text of await everywhere({ lastUpdated: '2025-05-02' }))
      assert.doesNotMatch(text, /2025,? .{0,9}(?:year|month)/);
  });

  it('is said at the foot of the plan, as its newest update has it', async () => {
    const plan = { aboutMe: { date: '2019' }, careAndSupportPlan: { lastUpdated: '2024-04-30' } };

    assert.match(await textOf(plan), /Last updated 30 April 2024, two years ago\./);
  });

  it('is not taken from a date that cannot be yet without saying so', async () => {
    const plan = { careAndSupportPlan: { lastUpdated: '2062-04-30' } };

    assert.match(await textOf(plan), /Last updated 30 April 2062 \(this date is still to come\)\./);
  });

  it('is judged by the time that the host gives, whatever the device’s clock shows', async () => {
    for (const text of await everywhere({ lastUpdated: '2026-05-01T14:00:00+01:00' }))
      assert.match(text, /1 May 2026 at 14:00 \(this date is still to come\)/);
    for (const text of await everywhere({ archivedOn: '2026-05-01T18:00:00+01:00' }))
      assert.match(text, /1 May 2026 at 18:00 \(this date is still to come\)/);
  });

  it('is said of an agreement that cannot have been yet', async () => {
    const agreement = { previously: { agreed: true, on: '2031-01-01' } };

    for (const text of await everywhere({ agreement }))
      assert.match(text, /1 January 2031 \(this date is still to come\)/);
  });
});

describe('what has not begun', () => {
  it('says so where it stands among what helps now', async () => {
    const copingStrategies = [{ strategy: 'The new group', startDate: '2026-06-01' }];

    for (const text of await everywhere({ copingStrategies }))
      assert.match(text, /1 June 2026 \(this date is still to come\)/);
    for (const text of await everywhere({
      copingStrategies: [{ strategy: 'Walking', startDate: '2026-05' }],
    }))
      assert.doesNotMatch(text, /still to come/);
  });

  it('says so of a professional who is not involved yet', async () => {
    const text = await textOf({
      professionalContacts: [{ name: 'Sam Green', startDate: '2026-06-01' }],
    });

    assert.match(text, /1 June 2026 \(this date is still to come\)/);
  });

  const subject = { reference: 'Patient/p' };
  const read = (resource: object) =>
    fromFhirBundle(
      {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [{ resource: { resourceType: 'Patient', id: 'p' } }, { resource }],
      },
      { now },
    );
  const carePlan = { resourceType: 'CarePlan', subject, status: 'active', intent: 'plan' };

  it('says so in the name that a plan has from another system', () => {
    const { plan, issues } = read({
      ...carePlan,
      title: 'Winter plan',
      description: 'Ring Sam.',
      period: { start: '2026-06-01' },
    });

    assert.equal(
      plan.additionalSupportPlans?.[0]?.name?.text,
      'Not before 2026-06-01: Winter plan',
    );
    assert.deepEqual(
      issues.filter(({ severity }) => severity !== 'info').map(({ code, path }) => [code, ...path]),
      [['said-in-words', 'entry', 1, 'resource', 'period', 'start']],
    );
  });

  it('says so in the words of a goal', () => {
    const { plan } = read({
      resourceType: 'Goal',
      subject,
      lifecycleStatus: 'active',
      description: { text: 'Swim' },
      startDate: '2026-06-01',
    });

    const goal = plan.careAndSupportPlan?.needsConcernsOrProblems?.[0]?.goalsAndHopes?.[0];
    assert.equal(goal?.text, 'Not before 2026-06-01: Swim');
  });

  it('is in force from today on', () => {
    const { plan } = read({
      ...carePlan,
      title: 'Winter plan',
      description: 'Ring Sam.',
      period: { start: '2026-05-01' },
    });

    assert.equal(plan.additionalSupportPlans?.[0]?.name?.text, 'Winter plan');
  });
});
