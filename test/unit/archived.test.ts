// What a date says is archived is over, and nothing else is: on every page, and to every receiver.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueDates, goalHistories, type Plan } from '../../src/core.js';
import { toFhirBundle } from '../../src/fhir.js';
import { renderPlanHtml } from '../../src/html.js';

const now = new Date('2026-05-01T12:00:00Z');

const planWith = (archivedOn: unknown): Plan => {
  const plan = {
    careAndSupportPlan: {
      needsConcernsOrProblems: [
        {
          text: 'Sleep',
          archivedOn,
          goalsAndHopes: [
            {
              text: 'Rest',
              archivedOn,
              actionsAndActivities: [
                {
                  what: [{ text: 'Walk' }],
                  reviewDate: '2020-01',
                  archivedOn,
                  status: {
                    coding: {
                      system: 'http://hl7.org/fhir/care-plan-activity-status',
                      code: 'in-progress',
                    },
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    contingencyPlans: [{ triggerFactors: [{ text: 'No sleep' }], archivedOn }],
  };
  return plan as unknown as Plan;
};

interface Resource {
  readonly resourceType: string;
  readonly [key: string]: unknown;
}

/** What each resource of a document says of whether it is in force. */
function statusesOf(plan: Plan) {
  const { entry } = toFhirBundle(plan) as unknown as { entry: { resource: Resource }[] };
  const all = (type: string) =>
    entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
  const activities = all('CarePlan').flatMap(
    ({ activity }) => (activity ?? []) as { detail: { status: unknown } }[],
  );
  return {
    plans: all('CarePlan').map(({ status }) => status),
    goals: all('Goal').map(({ lifecycleStatus }) => lifecycleStatus),
    needs: all('Condition').map(
      ({ clinicalStatus }) => (clinicalStatus as { coding: { code: string }[] }).coding[0]!.code,
    ),
    actions: activities.map(({ detail }) => detail.status),
  };
}

const inForce = {
  plans: ['active', 'active'],
  goals: ['active'],
  needs: ['active'],
  actions: ['in-progress'],
};

describe('what is archived', () => {
  it('is over to whoever receives it, and nobody is told that it is in progress', () => {
    assert.deepEqual(statusesOf(planWith('2026-01-01')), {
      plans: ['active', 'completed'],
      goals: ['completed'],
      needs: ['inactive'],
      actions: ['unknown'],
    });
  });

  it('is not called overdue, and is not on the page for a crisis', async () => {
    const plan = planWith('2026-01-01');

    const html = await renderPlanHtml(plan, { crisis: true, now });

    assert.deepEqual(dueDates(plan, now).overdue, []);
    assert.equal(goalHistories([plan])[0]?.points[0]?.archived, true);
    assert.match(html, /1 archived on 1 January 2026/);
  });

  for (const archivedOn of [undefined, '', ' ', 'soon', 'no', '2026-02-30', false, null, {}])
    it(`is nothing that no date says is: ${JSON.stringify(archivedOn)}`, async () => {
      const plan = planWith(archivedOn);

      const html = await renderPlanHtml(plan, { crisis: true, now });

      assert.deepEqual(statusesOf(plan), inForce);
      assert.equal(dueDates(plan, now).overdue.length, 1);
      assert.equal(goalHistories([plan])[0]?.points[0]?.archived, false);
      assert.match(html, /No sleep/);
    });

  it('is in use on the page for a crisis until its date has come, which is told', async () => {
    const html = await renderPlanHtml(planWith('2031-01-01'), { crisis: true, now });

    assert.match(html, /No sleep/);
    assert.match(html, /this date is still to come/);
  });
});
