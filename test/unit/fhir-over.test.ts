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
              system: 'urn:pcsp-elements:fhir:codes:section',
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

describe('a date that is no dateTime of FHIR', () => {
  const need = { resourceType: 'Condition', id: 'c', subject, code: { text: 'Asthma' } };
  const person = { resourceType: 'RelatedPerson', patient: subject, name: [{ text: 'Ada' }] };
  const named = { member: { display: 'Sam' } };
  const places: Readonly<Record<string, (date: unknown) => Part[]>> = {
    'RelatedPerson.period.end': (end) => [{ ...person, period: { end } }],
    'RelatedPerson.telecom.0.period.end': (end) => [
      { ...person, telecom: [{ system: 'phone', value: '01632 960004', period: { end } }] },
    ],
    'Condition.abatementDateTime': (abatementDateTime) => [
      { ...need, abatementDateTime },
      carePlan({ goal: [], addresses: [{ reference: 'Condition/c' }] }),
    ],
    'Condition.abatementPeriod.end': (end) => [
      { ...need, abatementPeriod: { end } },
      carePlan({ goal: [], addresses: [{ reference: 'Condition/c' }] }),
    ],
    'CarePlan.period.end': (end) => [carePlan({ period: { end } }), goal],
    'CareTeam.participant.0.period.end': (end) => [
      { resourceType: 'CareTeam', subject, participant: [{ ...named, period: { end } }] },
    ],
    'CareTeam.period.end': (end) => [
      { resourceType: 'CareTeam', subject, period: { end }, participant: [named] },
    ],
    'PractitionerRole.period.end': (end) => [
      { resourceType: 'PractitionerRole', id: 'r', practitioner: named.member, period: { end } },
      {
        resourceType: 'CareTeam',
        subject,
        participant: [{ member: { reference: 'PractitionerRole/r' } }],
      },
    ],
    'CarePlan.activity.0.detail.scheduledPeriod.end': (end) => [
      carePlan({
        goal: [],
        activity: [
          {
            detail: { status: 'in-progress', code: { text: 'Inhaler' }, scheduledPeriod: { end } },
          },
        ],
      }),
    ],
    'Goal.startDate': (startDate) => [{ ...goal, startDate }],
    'CarePlan.period.start': (start) => [carePlan({ period: { start } }), goal],
  };

  /** What stands in the plan, but for when it was over. */
  const inForce = (date: unknown, place: string) => {
    const { plan, issues } = read(...places[place]!(date));
    const words = JSON.stringify(plan, (key, value: unknown) =>
      key === 'importNote' ? undefined : value,
    );
    const doubts = issues.filter(({ code }) => code === 'doubtful');
    const [type, ...rest] = place.split('.');
    const isThere = doubts.some(({ path }) =>
      path.join('.').endsWith(`resource.${rest.join('.')}`),
    );
    assert.ok(doubts.length === 0 || isThere, `${type} ${JSON.stringify(doubts)}`);
    return { words, doubts: doubts.length };
  };
  const asDay = (words: string) => words.replaceAll('2020-01-01T00:00:00Z', '2020-01-01');

  for (const place of Object.keys(places)) {
    const isStart = /start/.test(place);
    it(`counts by its day where it says one: ${place}`, () => {
      const day = isStart ? '2030-01-01' : '2020-01-01';
      const expected = inForce(day, place);
      assert.notEqual(expected.words, inForce(undefined, place).words);
      for (const rest of ['T00:00:00', ' 10:00', 'T24:00:00Z', 'T10:00', 'Z', '+01:00'])
        assert.deepEqual(
          {
            words: asDay(inForce(`${day}${rest}`, place).words).replaceAll(`${day}${rest}`, day),
            doubts: 0,
          },
          expected,
          rest,
        );
    });

    it(`is told as an error where nobody can read it: ${place}`, () => {
      for (const date of [
        '2026-5-1',
        '20260430',
        '30/04/2026',
        '2026-02-30',
        20200101,
        'last year',
      ])
        assert.equal(inForce(date, place).doubts, 1, String(date));
    });

    it(`is nothing to tell where it says nothing, or is neither past nor to come: ${place}`, () => {
      for (const date of [undefined, null, '', '2026-05-01T10:00:00', '2026-05'])
        assert.equal(inForce(date, place).doubts, 0, String(date));
    });
  }

  it('has a leap second', () => {
    const { plan } = read({ ...person, period: { end: '2026-04-30T23:59:60Z' } });

    assert.equal(plan.personalContacts, undefined);
  });

  it('is the day on which something was archived', () => {
    const { careAndSupportPlan } = read(
      ...places['Condition.abatementDateTime']!('2020-01-01T09:30:00'),
    ).plan;

    assert.equal(careAndSupportPlan?.needsConcernsOrProblems?.[0]?.archivedOn, '2020-01-01');
  });
});

describe('an abatement in words', () => {
  const words = (more: Part) =>
    read(
      { resourceType: 'Condition', id: 'c', subject, code: { text: 'Asthma' }, ...more },
      carePlan({ goal: [], addresses: [{ reference: 'Condition/c' }] }),
    ).issues.filter(({ code, path }) => code === 'doubtful' && path.includes('abatementString'));
  const abatementString = 'gone last year';

  for (const [code, doubts] of [
    ['active', 1],
    ['recurrence', 1],
    [undefined, 1],
    ['resolved', 0],
  ] as const)
    it(`is told as an error unless a status says that it is over: ${code}`, () => {
      const clinicalStatus = code && { coding: [{ code }] };

      assert.equal(
        words({ abatementString, ...(clinicalStatus && { clinicalStatus }) }).length,
        doubts,
      );
    });
});

describe('a status that is not known, beside which somebody says why', () => {
  const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
  const unknown = (reason: string | undefined) => ({
    status: 'unknown',
    ...(reason && { _status: { extension: [{ url, valueCode: reason }] } }),
  });
  const things: Readonly<Record<string, (status: Part) => Part[]>> = {
    Procedure: (status) => [
      { resourceType: 'Procedure', subject, code: { text: 'Walk' }, ...status },
    ],
    CarePlan: (status) => [carePlan(status), goal],
    'CarePlan.activity.detail': (status) => [
      carePlan({ goal: [], activity: [{ detail: { code: { text: 'Walk' }, ...status } }] }),
    ],
    ServiceRequest: (status) => [
      {
        resourceType: 'ServiceRequest',
        id: 's',
        intent: 'order',
        code: { text: 'Walk' },
        ...status,
      },
      carePlan({ goal: [], activity: [{ reference: { reference: 'ServiceRequest/s' } }] }),
    ],
  };
  const told = (type: string, reason: string | undefined) =>
    read(...things[type]!(unknown(reason)))
      .issues.filter(({ path }) => path.at(-1) === 'status')
      .map(({ code, severity }) => `${severity} ${code}`);

  for (const [type, ours] of [
    ['Procedure', 'not-asked'],
    ['CarePlan', undefined],
    ['CarePlan.activity.detail', 'unknown'],
    ['ServiceRequest', undefined],
  ] as const)
    for (const reason of ['unknown', 'masked', 'error', 'not-asked', 'temp-unknown'])
      it(`is told as without that, unless we wrote it: ${type} ${reason}`, () => {
        const without = told(type, undefined);

        assert.equal(without.length, 1);
        assert.deepEqual(told(type, reason), reason === ours ? [] : without);
      });
});

describe('what somebody changed, and not what we had written beside it', () => {
  const ours = {
    personDemographics: {
      gender: {
        system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonStatedGenderCode',
        code: '1',
        display: 'Male',
      },
      placeOfBirth: { system: 'urn:iso:std:iso:3166', code: 'IRL', display: 'Ireland' },
    },
    professionalContacts: [
      {
        name: 'Sam',
        organisation: {
          coding: {
            system: 'https://fhir.nhs.uk/Id/ods-organization-code',
            code: 'A1',
            display: 'Old trust',
          },
          text: 'The old trust',
        },
      },
    ],
    careAndSupportPlan: {
      needsConcernsOrProblems: [
        {
          goalsAndHopes: [
            {
              actionsAndActivities: [
                {
                  what: [{ text: 'Walk' }],
                  status: {
                    text: 'Waiting for shoes',
                    coding: {
                      system: 'http://hl7.org/fhir/care-plan-activity-status',
                      code: 'in-progress',
                      display: 'In Progress',
                    },
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    contingencyPlans: [
      {
        triggerFactors: [
          { coding: { system: 'http://snomed.info/sct', code: '1' }, text: 'Panic' },
        ],
      },
    ],
    proceduresAndTherapies: [
      {
        procedure: { text: 'Cast' },
        performingProfessional: { name: 'Ada', professionalIdentifier: 'GMC no. 7654321' },
        location: {
          coding: { system: 'urn:wards', code: '7', display: 'Ward 7' },
          text: 'The ward upstairs',
        },
      },
    ],
  } as unknown as Plan;

  type Entries = { entry: { resource: Part }[] };
  const sent = (): Entries =>
    JSON.parse(JSON.stringify(toFhirBundle(ours, { date: now }))) as Entries;
  const of = ({ entry }: Entries, type: string): Part[] =>
    entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
  const detailIn = (bundle: Entries): Part =>
    of(bundle, 'CarePlan')
      .flatMap(({ activity }) => (activity as { detail: Part }[] | undefined) ?? [])
      .map(({ detail }) => detail)
      .find(({ extension }) => extension)!;

  it('is nothing where nobody changed anything', () => {
    assert.deepEqual(fromFhirBundle(sent(), { now }), { plan: ours, issues: [] });
  });

  const changes: Readonly<Record<string, [(bundle: Entries) => void, is: RegExp, was: RegExp]>> = {
    'CarePlan.activity.detail.status': [
      (bundle) => (detailIn(bundle).status = 'cancelled'),
      /"code":"cancelled","display":"Cancelled"/,
      /"code":"in-progress"/,
    ],
    'Patient.gender': [
      (bundle) => (of(bundle, 'Patient')[0]!.gender = 'female'),
      /"code":"2"/,
      /"display":"Male"/,
    ],
    'Patient.extension.valueAddress.country': [
      (bundle) =>
        (of(bundle, 'Patient')[0]!.extension as { valueAddress?: Part }[])
          .filter(({ valueAddress }) => valueAddress)
          .forEach(({ valueAddress }) => (valueAddress!.country = 'FRA')),
      /"code":"FRA"/,
      /"code":"IRL"/,
    ],
    'PractitionerRole.organization.display': [
      (bundle) =>
        of(bundle, 'PractitionerRole')
          .filter(({ organization }) => organization)
          .forEach((role) => ((role.organization as Part).display = 'New trust')),
      /New trust/,
      /he old trust"/,
    ],
    'PractitionerRole.organization.identifier': [
      (bundle) =>
        of(bundle, 'PractitionerRole')
          .filter(({ organization }) => organization)
          .forEach((role) => (((role.organization as Part).identifier as Part).value = 'B2')),
      /"code":"B2"/,
      /"code":"A1"/,
    ],
    'Procedure.location.display': [
      (bundle) => ((of(bundle, 'Procedure')[0]!.location as Part).display = 'Ward 9'),
      /Ward 9/,
      /upstairs"\}/,
    ],
    'CarePlan.addresses.display': [
      (bundle) =>
        of(bundle, 'CarePlan').forEach(({ addresses }) =>
          (addresses as Part[] | undefined)
            ?.filter(({ display }) => display)
            .forEach((one) => (one.display = 'Crowds')),
        ),
      /"triggerFactors":\[\{"text":"Crowds"/,
      /"text":"Panic"/,
    ],
    'Practitioner.identifier.value': [
      (bundle) =>
        of(bundle, 'Practitioner').forEach(({ identifier }) =>
          (identifier as Part[])
            .filter(({ value }) => value === '7654321')
            .forEach((one) => (one.value = '1111111')),
        ),
      /GMC 1111111/,
      /GMC no\. 7654321"/,
    ],
  };
  for (const [what, [change, is, was]] of Object.entries(changes))
    it(`counts, and is told as an error with both: ${what}`, () => {
      const bundle = sent();
      change(bundle);

      const { plan, issues } = fromFhirBundle(bundle, { now });

      const words = JSON.stringify(plan, (key, value: unknown) =>
        key === 'importNote' ? undefined : value,
      );
      assert.match(words, is);
      assert.doesNotMatch(words, was);
      const found = issues.filter(({ code }) => code === 'doubtful');
      assert.equal(found.length, 1, JSON.stringify(issues));
      assert.equal(found[0]!.severity, 'error');
      assert.match(found[0]!.message, new RegExp(`^${what.replace('.', '\\.')} has been changed`));
      assert.match(found[0]!.value ?? '', /.+; Earlier: .+/);
    });

  it('leaves in a note what was said before', () => {
    const bundle = sent();
    detailIn(bundle).status = 'cancelled';

    const { plan } = fromFhirBundle(bundle, { now });

    assert.match(JSON.stringify(plan), /"importNote":"Earlier: [^"]*Waiting for shoes/);
  });

  it('is told where the status is not known any more', () => {
    const bundle = sent();
    detailIn(bundle).status = 'unknown';

    const { plan, issues } = fromFhirBundle(bundle, { now });

    assert.doesNotMatch(JSON.stringify(plan), /"in-progress"/);
    assert.ok(issues.some(({ code }) => code === 'doubtful'));
  });
});

describe('what has no date of archiving in a plan', () => {
  const resolved = { clinicalStatus: { coding: [{ code: 'resolved' }] } };
  const section = {
    resourceType: 'Composition',
    section: [
      {
        code: {
          coding: [
            {
              system: 'urn:pcsp-elements:fhir:codes:section',
              code: 'contingency-plans',
            },
          ],
        },
        entry: [{ reference: 'CarePlan/crisis' }],
      },
    ],
  };
  const withTrigger = (more: Part, name: Part = {}, ...others: Part[]) =>
    read(
      section,
      { resourceType: 'Condition', id: 'c', subject, code: { text: 'Panic' }, ...more },
      {
        ...carePlan({ id: 'crisis', goal: [], title: 'Crisis' }),
        addresses: [{ reference: 'Condition/c', ...name }, { display: 'Crowds' }],
      },
      ...others,
    );
  const triggersIn = ({ plan }: ReturnType<typeof read>) =>
    plan.contingencyPlans?.[0]?.triggerFactors?.map(({ text }) => text);
  const archived = {
    extension: [{ url: ours('archived-on'), valueDateTime: '2024-01-01' }],
  };

  for (const [name, more] of [
    ['resolved', resolved],
    ['abated', { abatementDateTime: '2020-01-01' }],
    ['archived by a plan of ours', { ...resolved, ...archived }],
  ] as [string, Part][])
    for (const display of [undefined, 'Panic'])
      it(`is left out of what leads to a crisis, and told: ${name}, called ${display}`, () => {
        const imported = withTrigger(more, display === undefined ? {} : { display });

        assert.deepEqual(triggersIn(imported), ['Crowds']);
        const issue = imported.issues.find(({ path }) => path.includes('addresses'));
        assert.equal(issue?.code, 'not-current');
        assert.equal(issue.value, 'Panic');
        assert.match(issue.message, /^Condition\..* was left out\.$/);
        assert.ok(!imported.issues.some(({ code }) => code === 'archived'));
      });

  it('is a need that is archived, where it is one', () => {
    const imported = withTrigger(
      resolved,
      {},
      carePlan({ goal: [], addresses: [{ reference: 'Condition/c' }] }),
    );

    assert.deepEqual(triggersIn(imported), ['Crowds']);
    assert.ok(imported.plan.careAndSupportPlan?.needsConcernsOrProblems?.[0]?.archivedOn);
    assert.ok(imported.issues.some(({ code }) => code === 'archived'));
  });

  it('is in force where its status says so, as it is', () => {
    for (const more of [{}, { clinicalStatus: { coding: [{ code: 'active' }] } }])
      assert.deepEqual(triggersIn(withTrigger(more)), ['Panic', 'Crowds']);
  });

  it('begins with what its status says, whatever it is called', () => {
    const unconfirmed = { verificationStatus: { coding: [{ code: 'unconfirmed' }] } };

    for (const [display, text] of [
      [undefined, 'Not confirmed: Panic'],
      ['Panic', 'Not confirmed: Panic'],
      ['Fear of crowds', 'Not confirmed: Panic (Fear of crowds)'],
    ])
      assert.deepEqual(triggersIn(withTrigger(unconfirmed, display ? { display } : {})), [
        text,
        'Crowds',
      ]);
  });

  it('is left out of reviews, and told', () => {
    const { plan, issues } = read(
      carePlan({
        goal: [{ display: 'Walk' }],
        activity: [
          {
            detail: {
              status: 'not-started',
              code: { coding: [{ system: 'http://snomed.info/sct', code: '425268008' }] },
              scheduledTiming: {
                repeat: { period: 6, periodUnit: 'mo', boundsPeriod: { end: '2020-01-01' } },
              },
            },
          },
        ],
      }),
    );

    assert.equal(plan.careAndSupportPlan?.plannedReview, undefined);
    assert.deepEqual(
      issues.filter(({ path }) => path.includes('activity')).map(({ code }) => code),
      ['not-current'],
    );
  });
});

describe('a care plan that is not in force yet', () => {
  const inForce = carePlan({ id: 'other', goal: [{ reference: 'Goal/g' }] });
  const request = {
    resourceType: 'ServiceRequest',
    id: 's',
    subject,
    status: 'active',
    intent: 'order',
    code: { text: 'Physio' },
  };
  const parts = {
    goal: [{ reference: 'Goal/g' }, { display: 'Swim' }],
    activity: [
      { detail: { status: 'in-progress', code: { text: 'Shoes' } } },
      { detail: { status: 'in-progress', description: 'Every day' } },
      { detail: { status: 'scheduled', productCodeableConcept: { text: 'Stick' } } },
      { reference: { reference: 'ServiceRequest/s' } },
    ],
  };
  const words = ['Walk', 'Swim', 'Shoes', 'Every day', 'Stick', 'Physio'];

  for (const [more, said] of [
    [{ status: 'draft' }, 'Draft'],
    [{ period: { start: '2030-01-01' } }, 'Not before 2030-01-01'],
  ] as [Part, string][])
    it(`says so of each of its goals and activities, on the way out too: ${said}`, () => {
      const imported = read(goal, request, carePlan({ ...parts, ...more }));

      const out = JSON.stringify(toFhirBundle(imported.plan, { date: now }).entry);
      for (const one of words) {
        assert.match(JSON.stringify(imported.plan), new RegExp(`"${said}: ${one}"`));
        assert.doesNotMatch(JSON.stringify(imported.plan), new RegExp(`"${one}"`));
        assert.match(out, new RegExp(`"${said}: ${one}"`));
      }
      const issue = imported.issues.find(({ code }) => code === 'said-in-words');
      assert.match(issue?.message ?? '', /the words in the plan begin with it/);
    });

  it('says nothing of a goal that is one of a plan in force', () => {
    const { plan } = read(goal, request, inForce, carePlan({ ...parts, status: 'draft' }));

    assert.match(JSON.stringify(plan), /"Walk"/);
    assert.match(JSON.stringify(plan), /"Draft: Swim"/);
    assert.doesNotMatch(JSON.stringify(plan), /Draft: Walk/);
  });

  it('says so in a plan for a crisis', () => {
    const section = {
      resourceType: 'Composition',
      section: [
        {
          code: {
            coding: [{ system: 'urn:pcsp-elements:fhir:codes:section', code: 'contingency-plans' }],
          },
          entry: [{ reference: 'CarePlan/cp' }],
        },
      ],
    };
    const { plan } = read(
      section,
      carePlan({
        goal: [],
        status: 'draft',
        activity: [{ detail: { status: 'not-started', code: { text: 'Ring Ada' } } }],
      }),
    );

    assert.deepEqual(plan.contingencyPlans?.[0]?.whatShouldHappen, [{ text: 'Draft: Ring Ada' }]);
  });
});

describe('what a status says beside its code', () => {
  const need = (more: Part) =>
    read(
      { resourceType: 'Condition', id: 'c', subject, code: { text: 'Asthma' }, ...more },
      carePlan({ goal: [], addresses: [{ reference: 'Condition/c' }] }),
    );
  const doubts = ({ issues }: ReturnType<typeof read>) =>
    issues.filter(({ code }) => code === 'doubtful').map(({ path }) => path.join('.'));

  for (const [key, code, display] of [
    ['clinicalStatus', 'active', 'Active'],
    ['verificationStatus', 'confirmed', 'Confirmed'],
  ] as const) {
    it(`is told as an error and stands in the note: ${key}`, () => {
      for (const said of [
        { coding: [{ code }], text: 'GP says: refuted' },
        { coding: [{ code, display }], text: 'GP says: refuted' },
        { coding: [{ code }, { system: 'urn:local', code: '7', display: 'GP says: refuted' }] },
      ]) {
        const imported = need({ [key]: said });

        assert.deepEqual(doubts(imported), [`entry.1.resource.${key}`]);
        assert.match(JSON.stringify(imported.plan), /"importNote":"[^"]*GP says: refuted/);
      }
    });

    it(`is nothing where it is what the code is called: ${key}`, () => {
      for (const said of [
        { coding: [{ code }] },
        { coding: [{ code }], text: display },
        { coding: [{ code, display: 'Known' }], text: ' known ' },
        { coding: [{ code }, { system: 'urn:local', code: '7', display }] },
        { text: code },
      ])
        assert.deepEqual(doubts(need({ [key]: said })), [], JSON.stringify(said));
    });
  }
});

describe('what a plan has other words for', () => {
  it('is said of an appointment to which nobody came', () => {
    const { plan } = read(
      {
        resourceType: 'Appointment',
        id: 'a',
        status: 'noshow',
        description: 'Clinic',
        participant: [{ actor: subject, status: 'accepted' }],
      },
      carePlan({ goal: [], activity: [{ reference: { reference: 'Appointment/a' } }] }),
    );

    assert.match(JSON.stringify(plan.careAndSupportPlan), /"importNote":"[^"]*Status: noshow/);
  });

  it('is said of a document that is called something, and was entered in error', () => {
    const { plan } = read(
      {
        resourceType: 'DocumentReference',
        id: 'd',
        subject,
        status: 'superseded',
        docStatus: 'entered-in-error',
        content: [],
      },
      goal,
      carePlan({ supportingInfo: [{ reference: 'DocumentReference/d', display: 'Letter' }] }),
    );

    assert.match(JSON.stringify(plan), /Superseded, Entered-in-error: Letter/);
  });

  it('is no contact whose own record is not in use, though their role is', () => {
    const { plan, issues } = read(
      { resourceType: 'Practitioner', id: 'x', active: false, name: [{ text: 'Sam' }] },
      {
        resourceType: 'PractitionerRole',
        id: 'r',
        active: true,
        practitioner: { reference: 'Practitioner/x' },
      },
      {
        resourceType: 'CareTeam',
        subject,
        participant: [
          { member: { reference: 'PractitionerRole/r' } },
          { member: { display: 'Ada' } },
        ],
      },
    );

    assert.deepEqual(
      plan.professionalContacts?.map(({ name }) => name),
      ['Ada'],
    );
    assert.ok(
      issues.some(({ code, path }) => code === 'not-current' && path.includes('participant')),
    );
  });
});
