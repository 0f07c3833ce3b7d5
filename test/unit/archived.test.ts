// What a date says is archived is over, and nothing else is: on every page, and to every receiver.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseloadDue, diffPlans, dueDates, goalHistories, type Plan } from '../../src/core.js';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import { renderPlanHtml } from '../../src/html.js';
import { fromOpenEhr, toOpenEhr } from '../../src/openehr.js';
import { isArchivedBy } from '../../src/validation/archived.js';
import { isRecord, type Json } from '../../src/json/json.js';
import { wired } from '../support/wired.js';

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
function statusesOf(plan: Plan, date: Date | string = now) {
  const { entry } = toFhirBundle(plan, { date }) as unknown as { entry: { resource: Resource }[] };
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
    assert.equal(goalHistories([plan], { now })[0]?.points[0]?.archived, true);
    assert.match(html, /1 archived on 1 January 2026/);
  });

  for (const archivedOn of [undefined, '', ' ', 'soon', 'no', '2026-02-30', false, null, {}])
    it(`is nothing that no date says is: ${JSON.stringify(archivedOn)}`, async () => {
      const plan = planWith(archivedOn);

      const html = await renderPlanHtml(plan, { crisis: true, now });

      assert.deepEqual(statusesOf(plan), inForce);
      assert.equal(dueDates(plan, now).overdue.length, 1);
      assert.equal(goalHistories([plan], { now })[0]?.points[0]?.archived, false);
      assert.match(html, /No sleep/);
    });

  it('is in use on the page for a crisis until its date has come, which is told', async () => {
    const html = await renderPlanHtml(planWith('2031-01-01'), { crisis: true, now });

    assert.match(html, /No sleep/);
    assert.match(html, /this date is still to come/);
  });

  for (const [archivedOn, time, is] of [
    ['2026-05-01', '2026-04-30T23:54:00Z', true],
    ['2026-05-01', '2026-04-30T22:30:00Z', false],
    ['2026-05-02', '2026-05-01T22:30:00Z', false],
    // it is the second of May in London
    ['2026-05-02', '2026-05-01T23:30:00Z', true],
    ['2026-05', '2026-05-01T00:00:00Z', true],
    ['2026-06', '2026-05-31T22:00:00Z', false],
    ['2026', '2026-01-01T00:00:00Z', true],
    ['2027', '2026-12-31T23:00:00Z', false],
    // one hour is there twice
    ['2026-10-25T01:30:00+01:00', '2026-10-25T00:20:00Z', false],
    ['2026-10-25T01:30:00+01:00', '2026-10-25T00:30:00Z', true],
    ['2026-10-25T01:30:00Z', '2026-10-25T00:45:00Z', false],
    ['2026-03-29T02:00:00+01:00', '2026-03-29T01:00:00Z', true],
    // clocks are a little apart
    ['2026-05-01T12:04:00Z', '2026-05-01T12:00:00Z', true],
    ['2026-05-01T12:06:00Z', '2026-05-01T12:00:00Z', false],
  ] as const)
    it(`is ${is ? '' : 'not '}what has the date ${archivedOn} at ${time}`, () => {
      assert.equal(isArchivedBy({ archivedOn }, new Date(time)), is);
      assert.deepEqual(
        statusesOf(planWith(archivedOn), new Date(time)).plans,
        is ? ['active', 'completed'] : ['active', 'active'],
      );
    });

  it('is so by the date of a document, as exactly as that is said', () => {
    const plan = planWith('2026-05-20T10:00:00Z');

    for (const date of ['2026-05-20', '2026-05', '2026', '2026-05-20T10:00:00Z'])
      assert.deepEqual(statusesOf(plan, date).needs, ['inactive'], date);
    for (const date of ['2026-05-19', '2026-04', '2025', '2026-05-20T09:00:00Z'])
      assert.deepEqual(statusesOf(plan, date), inForce, date);
  });

  it('is so by the clock, where nobody says when a document was made', () => {
    const { entry } = toFhirBundle(planWith('2999'));

    const plans = entry.filter(({ resource }) => resource.resourceType === 'CarePlan');

    assert.deepEqual(
      plans.map(({ resource }) => resource.status),
      ['active', 'active'],
    );
  });

  for (const [when, time, is] of [
    ['before its date has come', now, false],
    ['once it has', new Date('2031-01-01T12:00:00Z'), true],
  ] as const)
    it(`is the same to everybody ${when}`, async () => {
      const plan = planWith('2031-01-01');

      const html = await renderPlanHtml(plan, { now: time });
      const flat = JSON.stringify(toOpenEhr(plan, { date: time }));
      const changes = diffPlans(planWith(undefined), plan, 'plan', { now: time });

      assert.deepEqual(statusesOf(plan, time), is ? statusesOf(planWith('2026-01-01')) : inForce);
      assert.equal(dueDates(plan, time).overdue.length, is ? 0 : 1);
      // the plan itself has no review date, whatever is archived in it
      assert.equal(caseloadDue([{ id: 'a', plan }], time).length, is ? 1 : 4);
      assert.equal(goalHistories([plan], { now: time })[0]?.points[0]?.archived, is);
      assert.equal(flat.includes('"expired"'), is);
      assert.equal(flat.includes('/archived_contingency'), is);
      assert.deepEqual(
        new Set(changes.map(({ kind }) => kind)),
        new Set([is ? 'archived' : 'added']),
      );
      assert.equal(/class="archived"/.test(html), is);
      assert.equal(html.includes('this date is still to come'), !is);
    });
});

describe('what a change of the date says', () => {
  const between = (one: unknown, other: unknown) =>
    diffPlans({ contingencyPlans: [plan(one)] }, { contingencyPlans: [plan(other)] }, 'plan', {
      now,
    }).map(({ kind, before, after }) => ({ kind, before, after }));
  const plan = (archivedOn: unknown) => ({ id: 'a', name: { text: 'Sleep' }, archivedOn });

  it('is that it was archived, or brought back, where the date has come', () => {
    assert.deepEqual(between(undefined, '2026'), [
      { kind: 'archived', before: undefined, after: '2026' },
    ]);
    assert.deepEqual(between('2026', undefined), [
      { kind: 'restored', before: '2026', after: undefined },
    ]);
  });

  it('is both where one of two dates has come', () => {
    const changed = { kind: 'changed', before: '2031', after: '2026' };

    assert.deepEqual(between('2031', '2026'), [
      { kind: 'archived', before: undefined, after: '2026' },
      changed,
    ]);
    assert.deepEqual(between('2026', '2031'), [
      { kind: 'restored', before: '2026', after: undefined },
      { kind: 'changed', before: '2026', after: '2031' },
    ]);
  });

  it('is no more than that where none has, or it is none', () => {
    assert.deepEqual(between(undefined, '2031'), [
      { kind: 'added', before: undefined, after: '2031' },
    ]);
    assert.deepEqual(between('soon', undefined), [
      { kind: 'removed', before: 'soon', after: undefined },
    ]);
    assert.deepEqual(between('2025', '2026'), [{ kind: 'changed', before: '2025', after: '2026' }]);
  });
});

const inProgress = {
  coding: { system: 'http://hl7.org/fhir/care-plan-activity-status', code: 'in-progress' },
};

/** A plan in which one entry is archived, and nothing else says that it is. */
const archivedAt = (level: 'need' | 'goal' | 'action' | 'plan', archivedOn = '2026-01-01') => {
  const at = (one: string) => (one === level ? { archivedOn } : {});
  return {
    careAndSupportPlan: {
      needsConcernsOrProblems: [
        {
          text: 'Sleep',
          goalsAndHopes: [
            {
              text: 'Rest',
              actionsAndActivities: [
                {
                  what: [{ text: 'Walk' }],
                  status: inProgress,
                  stageGoals: [{ goal: { text: 'Once a day' } }],
                  ...at('action'),
                },
              ],
              ...at('goal'),
            },
          ],
          ...at('need'),
        },
      ],
    },
    contingencyPlans: [
      {
        triggerFactors: [{ text: 'No sleep' }],
        whatShouldHappen: [{ text: 'Ring the team' }],
        whoShouldBeContacted: [{ name: 'Sam Green', role: { text: 'Nurse' } }],
        plannedReview: '2027',
        copingStrategies: [{ strategy: 'A walk' }],
        advanceStatement: { statement: { text: 'Stay at home' } },
        ...at('plan'),
      },
    ],
  } as unknown as Plan;
};

type Bundle = { timestamp?: string; entry: { resource: Resource }[] };

const bundleOf = (plan: Plan, date: Date | string = now) =>
  wired(toFhirBundle(plan, { date })) as unknown as Bundle;

const statuses = ({ entry }: Bundle, type: string) =>
  entry
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === type)
    .map(({ status, lifecycleStatus }) => status ?? lifecycleStatus);

const activities = ({ entry }: Bundle) =>
  entry.map(({ resource }) =>
    ((resource.activity ?? []) as { detail: { status: string } }[]).map(
      ({ detail }) => detail.status,
    ),
  );

describe('what stands in something archived', () => {
  for (const [level, goals, action, team] of [
    ['need', ['completed', 'completed'], 'unknown', 'active'],
    ['goal', ['completed', 'completed'], 'unknown', 'active'],
    ['action', ['active', 'completed'], 'unknown', 'active'],
    ['plan', ['active', 'active'], 'in-progress', 'inactive'],
  ] as const) {
    it(`leaves as nothing current in FHIR, in an archived ${level}`, () => {
      const bundle = bundleOf(archivedAt(level));

      const inPlan = team === 'active' ? 'not-started' : 'unknown';
      assert.deepEqual(statuses(bundle, 'Goal'), goals);
      assert.deepEqual(activities(bundle).flat(), [action, inPlan, inPlan, inPlan]);
      assert.deepEqual(statuses(bundle, 'CareTeam'), [team]);
      assert.deepEqual(statuses(bundle, 'Consent'), [team]);
    });

    it(`comes back as it was, in an archived ${level}`, () => {
      for (const date of [now, '2025', '2031']) {
        const plan = archivedAt(level);

        const { plan: back, issues } = fromFhirBundle(bundleOf(plan, date), { now });

        assert.deepEqual(back, wired(plan));
        assert.deepEqual(issues, []);
      }
    });

    it(`is in force as long as the ${level} is`, () => {
      const bundle = bundleOf(archivedAt(level, '2031'));

      assert.deepEqual(statuses(bundle, 'Goal'), ['active', 'active']);
      assert.deepEqual(activities(bundle).flat(), [
        'in-progress',
        ...['not-started', 'not-started', 'not-started'],
      ]);
      assert.deepEqual(fromFhirBundle(bundle, { now: new Date('2032-01-01') }).issues, []);
    });
  }

  it('has expired in openEHR, and comes back as it was', () => {
    for (const level of ['need', 'goal', 'action'] as const) {
      const plan = archivedAt(level);

      const flat = toOpenEhr(plan, { date: now });

      assert.match(JSON.stringify(flat), /"expired"/);
      assert.doesNotMatch(JSON.stringify(flat), /"active"/);
      const { plan: back, issues } = fromOpenEhr(flat, { now });
      assert.deepEqual(back, wired(plan));
      assert.deepEqual(issues, []);
    }
  });

  it('leaves under its own status once it is done, stopped or was never to be', () => {
    for (const code of ['completed', 'cancelled', 'stopped']) {
      const plan = structuredClone(archivedAt('need')) as unknown as {
        careAndSupportPlan: {
          needsConcernsOrProblems: { goalsAndHopes: { actionsAndActivities: Json[] }[] }[];
        };
      };
      const [action] =
        plan.careAndSupportPlan.needsConcernsOrProblems[0]!.goalsAndHopes[0]!.actionsAndActivities;
      action!.status = { coding: { ...inProgress.coding, code } };

      assert.equal(activities(bundleOf(plan as unknown as Plan)).flat()[0], code);
    }
  });
});

describe('a bundle with a date still to come', () => {
  const dates = ['2031', '2031-12', '2031-12-15', '2031-12-15T12:00:00+00:00'];
  const days = ['2031-12-15T09:00:00Z', '2031-12-15T18:00:00+00:00', '2031-12-15T23:30:00-05:00'];
  const archivedOn = ['2030', ...dates, ...days, '2031-12-14', '2031-12-31', '2031-11', '2032'];

  for (const date of [...dates, new Date('2031-12-15T12:00:00Z')])
    for (const type of ['document', 'transaction', 'collection'] as const)
      it(`comes back equal, as a ${type} of ${JSON.stringify(date)}`, () => {
        for (const level of ['need', 'goal', 'action', 'plan'] as const)
          for (const on of archivedOn) {
            const plan = archivedAt(level, on);
            const asked = type === 'transaction' ? type : 'document';
            const bundle = { ...wired(toFhirBundle(plan, { date, type: asked })), type };

            const { plan: back, issues } = fromFhirBundle(bundle, { now });

            assert.deepEqual(back, wired(plan), `${level}, ${on}`);
            assert.deepEqual(issues, [], `${level}, ${on}`);
          }
      });

  it('says it as exactly as the host does', () => {
    for (const date of dates) {
      const { timestamp, entry } = bundleOf(archivedAt('need'), date);

      assert.equal(entry[0]!.resource.date, date);
      assert.match(timestamp!, /^2031-\d\d-\d\dT/);
    }
  });
});

describe('what somebody else made of an archived entry', () => {
  const resourceIn = ({ entry }: Bundle, type: string) =>
    entry
      .map(({ resource }) => resource)
      .find(({ resourceType }) => resourceType === type)! as Json;
  const told = (bundle: Bundle) =>
    fromFhirBundle(bundle, { now }).issues.filter(({ severity }) => severity !== 'info');

  it('is told where it is in force again, and its date says otherwise', () => {
    for (const timestamp of [undefined, '2026-04-01T00:00:00Z']) {
      const bundle = { ...bundleOf(archivedAt('need')), timestamp };
      resourceIn(bundle, 'Condition').clinicalStatus = { coding: [{ code: 'active' }] };

      assert.deepEqual(
        told(bundle).map(({ code, path }) => [code, path.at(-1)]),
        [['doubtful', 'clinicalStatus']],
      );
    }
  });

  it('is told where only what it stood in is in force again', () => {
    const bundle = bundleOf(archivedAt('need'));
    const need = resourceIn(bundle, 'Condition');
    need.clinicalStatus = { coding: [{ code: 'active' }] };
    need.extension = [];

    const issues = told(bundle);

    assert.deepEqual(
      issues.filter(({ code }) => code === 'doubtful').map(({ path }) => path.at(-1)),
      ['lifecycleStatus', 'lifecycleStatus'],
    );
  });

  it('is told of each goal, whatever stands archived before it', () => {
    const goals = [{ text: 'Walk' }];
    const bundle = bundleOf({
      careAndSupportPlan: {
        needsConcernsOrProblems: [
          { text: 'Sleep', archivedOn: '2026-01-01', goalsAndHopes: [{ text: 'Rest' }] },
          { text: 'Mood', archivedOn: '2026-01-01', goalsAndHopes: goals },
        ],
      },
    } as Plan);
    const needs = bundle.entry.map(({ resource }) => resource as Json);
    const mood = needs.find(({ code }) => isRecord(code) && code.text === 'Mood')!;
    Object.assign(mood, { clinicalStatus: { coding: [{ code: 'active' }] }, extension: [] });

    assert.deepEqual(
      told(bundle).map(({ code, value }) => `${code} ${value}`),
      ['doubtful Walk'],
    );
  });

  it('is archived on the day of the import where it ended before its date came', () => {
    const bundle = bundleOf(archivedAt('plan', '2031'));
    const plan = bundle.entry
      .map(({ resource }) => resource)
      .filter(({ resourceType }) => resourceType === 'CarePlan')[1]! as Json;
    plan.status = 'revoked';

    const { plan: back } = fromFhirBundle(bundle, { now });

    assert.equal(back.contingencyPlans?.[0]?.archivedOn, '2026-05-01T13:00:00+01:00');
    // the plan, and what is said to be in force in it
    assert.deepEqual(
      told(bundle).map(({ code, message }) => `${code} ${message.split(' ')[0]}`),
      ['archived CarePlan.status', 'archived CareTeam.status', 'archived Consent.status'],
    );
  });

  it('keeps what was archived with it, or before, where it lost its date', () => {
    for (const goal of [{}, { archivedOn: '2025-01-01' }]) {
      const plan = structuredClone(archivedAt('need')) as unknown as {
        careAndSupportPlan: { needsConcernsOrProblems: { goalsAndHopes: Json[] }[] };
      };
      const [need] = plan.careAndSupportPlan.needsConcernsOrProblems;
      Object.assign(need!.goalsAndHopes[0]!, goal);
      const bundle = bundleOf(plan as unknown as Plan);
      resourceIn(bundle, 'Condition').extension = [];

      const { plan: back } = fromFhirBundle(bundle, { now });

      assert.deepEqual(back.careAndSupportPlan?.needsConcernsOrProblems, [
        { ...need, archivedOn: '2026-05-01T13:00:00+01:00' },
      ]);
      assert.deepEqual(
        told(bundle).map(({ code, path }) => [code, path.at(-1)]),
        [['archived', 'clinicalStatus']],
      );
    }
  });

  it('is told where it ended, and its date is none', () => {
    const bundle = bundleOf(archivedAt('plan', 'soon'));
    const plans = bundle.entry
      .map(({ resource }) => resource)
      .filter(({ resourceType }) => resourceType === 'CarePlan');
    (plans[1] as Json).status = 'revoked';

    assert.deepEqual(
      told(bundle).map(({ code }) => code),
      ['doubtful'],
    );
  });

  it('counts as an error where that is said of what was archived with something', () => {
    const bundle = bundleOf(archivedAt('need'));
    resourceIn(bundle, 'Goal').lifecycleStatus = 'entered-in-error';

    const { plan } = fromFhirBundle(bundle, { now });

    assert.doesNotMatch(JSON.stringify(plan), /Rest/);
  });
});
