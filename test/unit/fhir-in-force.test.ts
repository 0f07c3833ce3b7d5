import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import type { Plan } from '../../src/standard/plan-model.js';

type Part = Record<string, unknown>;

const now = new Date('2026-05-01T12:00:00Z');
const today = '2026-05-01T13:00:00+01:00';

const read = (...resources: Part[]) =>
  fromFhirBundle(
    {
      resourceType: 'Bundle',
      type: 'collection',
      entry: resources.map((resource) => ({ resource })),
    },
    { now },
  );
const told = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);

const resolved = { clinicalStatus: { coding: [{ code: 'resolved' }] } };
const condition = { resourceType: 'Condition', id: 'c', code: { text: 'Asthma' } };
const goal = {
  resourceType: 'Goal',
  id: 'g',
  lifecycleStatus: 'active',
  description: { text: 'Walk' },
  addresses: [{ reference: 'Condition/c' }],
};
const action = (status: string) => ({
  detail: { status, code: { text: 'Inhaler' }, goal: [{ reference: 'Goal/g' }] },
});
const plan = (more: Part) => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  addresses: [{ reference: 'Condition/c' }],
  goal: [{ reference: 'Goal/g' }],
  ...more,
});

describe('what is in force', () => {
  it('is not archived with a need that is over, which a note says', () => {
    const imported = read(
      { ...condition, ...resolved },
      goal,
      plan({ activity: [action('in-progress')] }),
    );

    const [over, need, ...others] = imported.plan.careAndSupportPlan?.needsConcernsOrProblems ?? [];
    assert.deepEqual(over, {
      text: 'Asthma',
      archivedOn: today,
      importNote: 'Clinical status: resolved',
    });
    assert.equal(need?.archivedOn, undefined);
    assert.deepEqual(need?.goalsAndHopes?.[0], {
      text: 'Walk',
      importNote: 'Addresses: Asthma',
      actionsAndActivities: [
        {
          what: [{ text: 'Inhaler' }],
          status: {
            coding: {
              system: 'http://hl7.org/fhir/care-plan-activity-status',
              code: 'in-progress',
              display: 'In Progress',
            },
          },
        },
      ],
    });
    assert.deepEqual(others, []);
  });

  it('belongs to the need that is in force, of two that it addresses', () => {
    const other = { resourceType: 'Condition', id: 'd', code: { text: 'Sleep' } };
    const both = [{ reference: 'Condition/c' }, { reference: 'Condition/d' }];
    const { plan: imported } = read(
      { ...condition, ...resolved },
      other,
      { ...goal, addresses: both },
      plan({ addresses: both }),
    );

    const found = imported.careAndSupportPlan?.needsConcernsOrProblems?.map(
      ({ text, goalsAndHopes }) => [text, goalsAndHopes?.map((one) => one.text)],
    );
    assert.deepEqual(found, [
      ['Asthma', undefined],
      ['Sleep', ['Walk']],
    ]);
  });

  for (const [status, isCurrent] of [
    ['in-progress', true],
    ['scheduled', true],
    ['completed', false],
    ['cancelled', false],
    ['unknown', false],
  ] as const)
    it(`is an action of a goal that is over only by its own status: ${status}`, () => {
      const { plan: imported } = read(
        condition,
        { ...goal, lifecycleStatus: 'completed' },
        plan({ activity: [action(status)] }),
      );

      const goals = imported.careAndSupportPlan?.needsConcernsOrProblems?.flatMap(
        ({ goalsAndHopes }) => goalsAndHopes ?? [],
      );
      const holder = goals?.find(({ actionsAndActivities }) => actionsAndActivities);
      assert.equal(holder?.archivedOn === undefined, isCurrent);
    });

  it('goes with what was archived in a plan of ours, and comes back the same', () => {
    const ours = {
      careAndSupportPlan: {
        needsConcernsOrProblems: [
          {
            id: 'n',
            text: 'Sleep',
            archivedOn: '2026-01-01',
            goalsAndHopes: [{ id: 'g', text: 'Eight hours' }],
          },
        ],
      },
    } as unknown as Plan;

    assert.deepEqual(fromFhirBundle(toFhirBundle(ours), { now }).plan, ours);
  });
});

describe('what another system makes active again', () => {
  const plan = (archivedOn: string) => ({
    careAndSupportPlan: {
      needsConcernsOrProblems: [
        { id: 'n', text: 'Sleep', archivedOn, goalsAndHopes: [{ id: 'g', text: 'Walk' }] },
      ],
    },
  });
  const madeActive = (archivedOn: string, imported: Date) => {
    const bundle = structuredClone(
      toFhirBundle(plan(archivedOn) as unknown as Plan, { date: now }),
    );
    for (const { resource } of bundle.entry as readonly { resource: Part }[])
      if (resource.resourceType === 'Goal') {
        resource.lifecycleStatus = 'active';
        delete resource._lifecycleStatus;
      }
    return fromFhirBundle(bundle, { now: imported });
  };

  it('is told where it comes in as a part of what was archived', () => {
    const imported = madeActive('2026-01-01', now);

    assert.deepEqual(imported.plan, plan('2026-01-01'));
    assert.deepEqual(
      imported.issues.map(({ severity, code, value }) => [severity, code, value]),
      [['warning', 'archived', 'Walk']],
    );
  });

  it('is nothing to tell where it was in force when it was sent', () => {
    for (const imported of [now, new Date('2026-07-01T12:00:00Z')])
      assert.deepEqual(madeActive('2026-06-01', imported).issues, []);
  });
});

describe('a care plan that another one in the bundle replaces', () => {
  const withAction = (id: string, text: string, more: Part = {}) => ({
    ...plan({
      id,
      addresses: [],
      goal: [],
      activity: [{ detail: { status: 'in-progress', code: { text } } }],
    }),
    ...more,
  });
  const replaces = [{ reference: 'CarePlan/old' }];

  it('is over', () => {
    const imported = read(withAction('old', 'Old'), withAction('new', 'New', { replaces }));

    assert.doesNotMatch(JSON.stringify(imported.plan.careAndSupportPlan), /Old/);
    assert.match(JSON.stringify(imported.plan.careAndSupportPlan), /New/);
    assert.equal(imported.plan.additionalSupportPlans?.[0]?.archivedOn, today);
    assert.ok(told(imported).includes('warning archived entry.1.resource.replaces.0'));
  });

  it('is in force as long as the other is a draft, or is left out', () => {
    for (const more of [{ status: 'draft' }, { intent: 'proposal' }])
      assert.match(
        JSON.stringify(
          read(withAction('old', 'Old'), withAction('new', 'New', { replaces, ...more })).plan
            .careAndSupportPlan,
        ),
        /Old/,
      );
  });
});

describe('a modifier of another version of FHIR', () => {
  const procedure = (more: Part) => ({
    resourceType: 'Procedure',
    status: 'completed',
    code: { text: 'Amputation' },
    ...more,
  });

  for (const more of [{ notDone: true }, { notPerformed: true }])
    it(`keeps out what was not done: ${JSON.stringify(more)}`, () => {
      const imported = read(procedure(more));

      assert.equal(imported.plan.proceduresAndTherapies, undefined);
      assert.deepEqual(told(imported), ['warning not-current entry.0.resource']);
    });

  it('says nothing where it says that something was done', () => {
    const imported = read(procedure({ notDone: false }));

    assert.equal(imported.plan.proceduresAndTherapies?.length, 1);
    assert.deepEqual(told(imported), []);
  });

  it('has what is not to be done in words', () => {
    const prohibited = {
      detail: { prohibited: true, status: 'in-progress', code: { text: 'Give' } },
    };
    const task = {
      resourceType: 'Task',
      id: 't',
      status: 'accepted',
      intent: 'plan',
      doNotPerform: true,
      description: 'Give',
    };
    for (const activity of [prohibited, { reference: { reference: 'Task/t' } }])
      assert.match(
        JSON.stringify(read(task, plan({ addresses: [], goal: [], activity: [activity] })).plan),
        /"Do not: Give"/,
      );
  });

  for (const [status, outcome] of [
    ['in-progress', 'current'],
    ['achieved', 'archived'],
    ['cancelled', 'archived'],
    ['rejected', 'out'],
    ['proposed', 'out'],
    ['on-track', 'out'],
  ] as const)
    it(`is the status of a goal: ${status}`, () => {
      const { lifecycleStatus: _, addresses: _a, ...old } = goal;
      const found = read({ ...old, status }).plan.careAndSupportPlan?.needsConcernsOrProblems?.[0]
        ?.goalsAndHopes?.[0];

      assert.equal(found ? (found.archivedOn ? 'archived' : 'current') : 'out', outcome);
    });
});

describe('a status beside which is said that nobody gave it', () => {
  it('counts where it says more than that it is not known', () => {
    const _status = {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
          valueCode: 'not-asked',
        },
      ],
    };
    const imported = read({
      resourceType: 'Procedure',
      status: 'not-done',
      _status,
      code: { text: 'x' },
    });

    assert.equal(imported.plan.proceduresAndTherapies, undefined);
    assert.deepEqual(told(imported), ['warning not-current entry.0.resource']);
  });
});

describe('an activity with a detail and a reference', () => {
  it('is told, as the two may say otherwise', () => {
    const request = {
      resourceType: 'ServiceRequest',
      id: 's',
      status: 'active',
      intent: 'order',
      doNotPerform: true,
      code: { text: 'Physio' },
    };
    const both = {
      reference: { reference: 'ServiceRequest/s' },
      detail: { status: 'in-progress', code: { text: 'Physio' } },
    };
    const imported = read(request, plan({ addresses: [], goal: [], activity: [both] }));

    const issue = imported.issues.find(({ code }) => code === 'doubtful');
    assert.equal(issue?.severity, 'error');
    assert.equal(issue?.value, 'Do not: Physio');
  });
});

describe('a consent in a contingency plan', () => {
  const consented = (change: (consent: Part) => void) => {
    const bundle = JSON.parse(
      JSON.stringify(
        toFhirBundle({
          contingencyPlans: [
            {
              triggerFactors: [{ text: 'Panic' }],
              advanceStatement: { statement: { text: 'CPR' } },
            },
          ],
        }),
      ),
    ) as { entry: { resource: Part }[] };
    change(bundle.entry.find(({ resource }) => resource.resourceType === 'Consent')!.resource);
    return fromFhirBundle(bundle, { now });
  };
  const advance = (change: (consent: Part) => void) =>
    told(consented(change)).filter((one) => one.startsWith('error'));

  it('says that it refuses wherever its words go', () => {
    const imported = consented((one) => (one.provision = { type: 'deny' }));

    const [crisis] = imported.plan.contingencyPlans ?? [];
    assert.equal(crisis?.advanceStatement?.statement?.text, 'Provision type “deny”: CPR');
    assert.deepEqual(
      imported.issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
      ['doubtful'],
    );
    const sent = toFhirBundle(imported.plan).entry.map(({ resource }) => resource as Part);
    const consent = sent.find(({ resourceType }) => resourceType === 'Consent');
    assert.deepEqual(consent?.policyRule, { text: 'Provision type “deny”: CPR' });
  });

  it('comes in with an error where it refuses something, or does not say what it is about', () => {
    assert.deepEqual(
      advance(() => undefined),
      [],
    );
    assert.deepEqual(
      advance((one) => (one.provision = { type: 'permit' })),
      [],
    );
    assert.equal(advance((one) => (one.provision = { provision: [{ type: 'deny' }] })).length, 1);
    assert.equal(advance((one) => delete one.scope).length, 1);
  });
});

describe('what is over by its dates alone', () => {
  const needOf = (more: Part) => {
    const imported = read({ ...condition, ...more }, plan({ goal: [] }));
    const [need] = imported.plan.careAndSupportPlan?.needsConcernsOrProblems ?? [];
    return { need, told: told(imported) };
  };

  const over: readonly (readonly [Part, on: string, path: string])[] = [
    [{ abatementDateTime: '2019-02' }, '2019-02', 'abatementDateTime'],
    [{ abatementPeriod: { end: '2020-01-01' } }, '2020-01-01', 'abatementPeriod.end'],
    [{ abatementBoolean: true }, today, 'abatementBoolean'],
  ];
  for (const [more, on, path] of over)
    it(`archives a condition that has abated: ${JSON.stringify(more)}`, () => {
      const { need, told } = needOf(more);

      assert.equal(need?.archivedOn, on);
      assert.ok(told.includes(`warning archived entry.0.resource.${path}`));
    });

  it('does not take an end to come for one that is past', () => {
    for (const more of [{ abatementDateTime: '2026-06' }, { abatementBoolean: false }])
      assert.equal(needOf(more).need?.archivedOn, undefined);
  });

  it('tells as an error that nobody knows, unless a status says it', () => {
    const unclear = { abatementString: 'after the move' };
    const error = 'error doubtful entry.0.resource.abatementString';

    assert.ok(needOf(unclear).told.includes(error));
    assert.ok(!needOf({ ...unclear, ...resolved }).told.includes(error));
  });

  const actionOf = (activity: Part, ...others: Part[]) => {
    const imported = read(
      { resourceType: 'CarePlan', status: 'active', intent: 'plan', activity: [activity] },
      ...others,
    );
    const [need] = imported.plan.careAndSupportPlan?.needsConcernsOrProblems ?? [];
    const [one] = need?.goalsAndHopes?.[0]?.actionsAndActivities ?? [];
    return { action: one, told: told(imported) };
  };
  const ended = { start: '2019-01-01', end: '2020-01-01' };
  const request = (when: Part) =>
    actionOf(
      { reference: { reference: 'ServiceRequest/r' } },
      {
        resourceType: 'ServiceRequest',
        id: 'r',
        status: 'active',
        intent: 'order',
        code: { text: 'Physiotherapy' },
        ...when,
      },
    );

  it('archives an action whose time is over, by whichever element says so', () => {
    const bounds = { repeat: { boundsPeriod: ended } };
    const detail = { status: 'in-progress', code: { text: 'Physiotherapy' } };
    const all = [
      actionOf({ detail: { ...detail, scheduledPeriod: ended } }),
      actionOf({ detail: { ...detail, scheduledTiming: bounds } }),
      request({ occurrencePeriod: ended }),
      request({ occurrenceTiming: bounds }),
    ];

    for (const { action } of all) assert.equal(action?.archivedOn, '2020-01-01');
    assert.deepEqual(
      all.map(({ told }) => told.find((one) => one.includes(' archived '))),
      [
        'warning archived entry.0.resource.activity.0.detail.scheduledPeriod.end',
        'warning archived entry.0.resource.activity.0.detail.scheduledTiming.repeat.boundsPeriod.end',
        'warning archived entry.1.resource.occurrencePeriod.end',
        'warning archived entry.1.resource.occurrenceTiming.repeat.boundsPeriod.end',
      ],
    );
  });

  it('is what is to be given or used, where that is a reference, and what is not to be', () => {
    const given = (more: Part) =>
      actionOf({
        detail: {
          status: 'in-progress',
          productReference: { reference: 'Medication/m', display: 'Penicillin' },
          ...more,
        },
      }).action?.what;

    assert.deepEqual(given({}), [{ text: 'Penicillin' }]);
    assert.deepEqual(given({ doNotPerform: true }), [{ text: 'Do not: Penicillin' }]);
  });

  it('is what a medication or a substance is that only is referred to, and what is not to be', () => {
    const given = (product: Part, more: Part = {}) =>
      read(
        { id: 'm', code: { text: 'Penicillin' }, ...product },
        plan({
          addresses: [],
          goal: [],
          activity: [
            {
              detail: {
                status: 'in-progress',
                productReference: { reference: `${String(product.resourceType)}/m` },
                ...more,
              },
            },
          ],
        }),
      );
    const actionIn = ({ plan: { careAndSupportPlan } }: ReturnType<typeof read>) =>
      careAndSupportPlan?.needsConcernsOrProblems?.[0]?.goalsAndHopes?.[0]
        ?.actionsAndActivities?.[0];

    for (const resourceType of ['Medication', 'Substance']) {
      const current = given({ resourceType, form: { text: 'Tablet' } });
      assert.deepEqual(actionIn(current)?.what, [{ text: 'Penicillin' }]);
      assert.equal(JSON.stringify(actionIn(current)).includes('Form: Tablet'), true);
      assert.deepEqual(actionIn(given({ resourceType }, { doNotPerform: true }))?.what, [
        { text: 'Do not: Penicillin' },
      ]);
      for (const status of ['inactive', 'entered-in-error', 'quite-another']) {
        const { plan: imported, issues } = given({ resourceType, status });
        assert.doesNotMatch(JSON.stringify(imported), /Penicillin/);
        assert.match(JSON.stringify(issues), /Penicillin/);
      }
    }
  });

  it('says what a product is that a plan contains', () => {
    const { plan: imported } = read(
      plan({
        addresses: [],
        goal: [],
        contained: [{ resourceType: 'Medication', id: 'm', code: { text: 'Penicillin' } }],
        activity: [{ detail: { status: 'in-progress', productReference: { reference: '#m' } } }],
      }),
    );
    const [need] = imported.careAndSupportPlan?.needsConcernsOrProblems ?? [];
    const [action] = need?.goalsAndHopes?.[0]?.actionsAndActivities ?? [];

    assert.deepEqual(action?.what, [{ text: 'Penicillin' }]);
  });

  const task = (more: Part) => {
    const found: Part = { resourceType: 'Task', id: 't', intent: 'plan', description: 'Ring' };
    return read(
      { ...found, status: 'accepted', ...more },
      plan({ addresses: [], goal: [], activity: [{ reference: { reference: 'Task/t' } }] }),
    ).plan.careAndSupportPlan?.needsConcernsOrProblems?.[0]?.goalsAndHopes?.[0]
      ?.actionsAndActivities?.[0];
  };

  it('is to be done within the time that a task has, and is overdue after it and not over', () => {
    const action = task({ restriction: { period: { start: '2020-01-01', end: '2020-02-01' } } });

    assert.deepEqual(
      [action?.when, action?.whenInWords, action?.archivedOn],
      ['2020-02-01', 'Not before: 2020-01-01', undefined],
    );
    assert.ok(action && !('importNote' in action));
  });

  it('says when a task was carried out', () => {
    const action = task({
      status: 'completed',
      executionPeriod: { start: '2026-04-01', end: '2026-04-02' },
    });

    assert.deepEqual(
      [action?.when, action?.whenInWords],
      [undefined, 'Carried out: from 2026-04-01 until 2026-04-02'],
    );
    assert.ok(action && !('importNote' in action));
  });

  it('is to be done when the request says, where that stands in the request', () => {
    const { action, told } = request({ occurrenceDateTime: '2026-06-01' });

    assert.equal(action?.when, '2026-06-01');
    assert.ok(action && !('importNote' in action));
    assert.deepEqual(
      told.filter((one) => one.includes('occurrence')),
      [],
    );
  });
});
