import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import welsh from '../../src/locales/cy.js';
import { validate } from '../../src/core/validate.js';
import type { Plan } from '../../src/standard/plan-model.js';
import { wired } from '../support/wired.js';
import { everyResourceBundle, type Entry } from '../support/every-resource-bundle.js';

type Part = Record<string, unknown>;

const now = new Date('2026-05-01T12:00:00Z');

const bundleOf = (...resources: Part[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

const read = (...resources: Part[]) => fromFhirBundle(bundleOf(...resources), { now });

const needsIn = (...resources: Part[]) =>
  read(...resources).plan.careAndSupportPlan?.needsConcernsOrProblems;

const activity = (detail: Part) => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  activity: [{ detail }],
});

const actionOf = (detail: Part) =>
  needsIn(activity(detail))?.[0]?.goalsAndHopes?.[0]?.actionsAndActivities?.[0];

/** The bundle of every resource with something else in one of its resources. */
function changed(type: string, change: (resource: Entry['resource']) => void) {
  const bundle = everyResourceBundle();
  change(bundle.entry.find(({ resource }) => resource.resourceType === type)!.resource);
  return fromFhirBundle(bundle, { now });
}

/** What stands beside the standard's elements of an entry. */
const noteOf = (entry: object | undefined): unknown =>
  entry && 'importNote' in entry ? entry.importNote : undefined;

const goal = (more: Part) => ({
  resourceType: 'Goal',
  description: { text: 'Walk', coding: [{ system: 'http://snomed.info/sct', code: '1' }] },
  lifecycleStatus: 'active',
  ...more,
});

const goalOf = (more: Part) => needsIn(goal(more))?.[0]?.goalsAndHopes?.[0];

describe('what is not to be done', () => {
  it('is told in words that begin with it, without the code of the thing itself', () => {
    const coding = [
      { system: 'http://snomed.info/sct', code: '387562000', display: 'Haloperidol' },
    ];

    const action = actionOf({
      doNotPerform: true,
      status: 'in-progress',
      code: { coding, text: 'Give haloperidol' },
      description: '5 mg at night',
    });

    assert.deepEqual(action?.what, [{ text: 'Do not: Give haloperidol' }]);
    assert.equal(action?.suggestedStrategies, 'Do not: 5 mg at night');
    assert.equal(noteOf(action), 'Do not perform: true');
  });

  it('is so of what an activity refers to', () => {
    const plan = { ...activity({}), activity: [{ reference: { reference: 'ServiceRequest/s' } }] };
    const request = {
      resourceType: 'ServiceRequest',
      id: 's',
      status: 'active',
      intent: 'order',
      doNotPerform: true,
      code: { text: 'Restrain' },
    };

    const { plan: found } = read(plan, request);

    assert.match(JSON.stringify(found), /"Do not: Restrain"/);
  });

  it('comes of no resource whose modifiers nobody here knows, not by its display either', () => {
    const reference = { reference: 'MedicationRequest/m', display: 'Haloperidol' };
    const plan = { ...activity({}), activity: [{ reference }] };
    const request = { resourceType: 'MedicationRequest', id: 'm', doNotPerform: true };

    assert.doesNotMatch(JSON.stringify(needsIn(plan, request) ?? ''), /Haloperidol/);
  });

  it('is left out where it does not say what', () => {
    const { plan, issues } = read(activity({ doNotPerform: true }));

    assert.deepEqual(plan, {});
    assert.ok(
      issues.some(({ code, severity }) => code === 'not-current' && severity === 'warning'),
    );
  });
});

describe('a condition that nobody confirmed', () => {
  const condition = (more: Part) => ({
    resourceType: 'Condition',
    id: 'c',
    code: { text: 'Falls' },
    verificationStatus: { coding: [{ code: 'unconfirmed' }] },
    ...more,
  });
  const plan = {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    addresses: [{ reference: 'Condition/c' }],
  };

  it('says so in its words', () => {
    const { text, coding } = needsIn(plan, condition({}))?.[0] ?? {};

    assert.equal(text, 'Not confirmed: Falls');
    assert.equal(coding, undefined);
  });

  it('is a need like any other where it is a concern, and no diagnosis', () => {
    const category = [{ coding: [{ code: 'health-concern' }] }];

    assert.equal(needsIn(plan, condition({ category }))?.[0]?.text, 'Falls');
  });
});

describe('what is over', () => {
  it('is archived on the day on which it was over', () => {
    assert.equal(
      goalOf({ lifecycleStatus: 'completed', statusDate: '2026-02-01' })?.archivedOn,
      '2026-02-01',
    );
  });

  it('is archived on the day of the import, where nobody said when it was over', () => {
    const found = goalOf({ lifecycleStatus: 'cancelled' });

    assert.equal(found?.archivedOn, '2026-05-01T13:00:00+01:00');
    assert.equal(noteOf(found), 'Lifecycle status: cancelled');
  });

  it('is another plan, archived, where it is a whole plan', () => {
    const { plan } = read({
      ...activity({ code: { text: 'Give haloperidol' } }),
      status: 'revoked',
      title: 'Crisis plan',
      period: { end: '2026-03' },
    });

    const [archived, ...others] = plan.additionalSupportPlans ?? [];
    assert.equal(plan.careAndSupportPlan, undefined);
    assert.equal(archived?.name?.text, 'Crisis plan');
    assert.equal(archived?.archivedOn, '2026-03');
    assert.match(String(noteOf(archived)), /^Status: revoked\n.*Give haloperidol/);
    assert.deepEqual(others, []);
  });

  it('takes its goals along', () => {
    const plan = {
      resourceType: 'CarePlan',
      status: 'revoked',
      intent: 'plan',
      goal: [{ reference: 'Goal/g' }],
    };

    assert.equal(needsIn(plan, goal({ id: 'g' })), undefined);
  });

  it('is not over before its last day is', () => {
    const on = (end: string) =>
      changed('RelatedPerson', (one) => (one.period = { end })).plan.personalContacts?.map(
        ({ name }) => name,
      );

    assert.deepEqual(on('2026-05-01'), ['A RelatedPerson', 'A friend']);
    assert.deepEqual(on('2026-05'), ['A RelatedPerson', 'A friend']);
    assert.deepEqual(on('2026-05-01T13:00:00Z'), ['A RelatedPerson', 'A friend']);
    assert.deepEqual(on('2026-05-01T11:00:00Z'), ['A friend']);
    assert.deepEqual(on('2026-04-30'), ['A friend']);
    assert.deepEqual(on('2026-04'), ['A friend']);
  });

  const ended = { end: '2020-01-01' };
  const first = (value: unknown) => (value as Part[])[0]!;
  const periods: readonly [string, (resource: Entry['resource']) => void, RegExp][] = [
    ['Patient', (one) => (first(one.name).period = ended), /Okafor/],
    ['Patient', (one) => (first(one.telecom).period = ended), /01632 960001/],
    ['Patient', (one) => (first(one.address).period = ended), /3 Mill Lane/],
    ['Patient', (one) => (first(one.identifier).period = ended), /9434765919/],
    ['Patient', (one) => (first(one.contact).period = ended), /A friend/],
    ['RelatedPerson', (one) => (one.period = ended), /A RelatedPerson/],
    ['RelatedPerson', (one) => (first(one.telecom).period = ended), /01632 960004/],
    ['PractitionerRole', (one) => (one.period = ended), /A CareTeam/],
    ['PractitionerRole', (one) => (one.active = false), /A CareTeam/],
    ['CareTeam', (one) => (one.period = ended), /A CareTeam/],
    ['Consent', (one) => (one.provision = { period: ended }), /A Consent/],
  ];
  for (const [index, [type, change, words]] of periods.entries())
    it(`leaves out a ${type}, or a part of it, and tells (${index + 1})`, () => {
      const { plan, issues } = changed(type, change);

      assert.doesNotMatch(JSON.stringify(plan), words);
      assert.ok(issues.some(({ code }) => code === 'not-current'));
    });

  it('stays as it is where a plan has an end of its own for it', () => {
    const { plan } = changed(
      'CareTeam',
      (one) => (first(one.participant).period = { start: '2019', end: '2020' }),
    );

    const { startDate, endDate } = plan.professionalContacts?.[0] ?? {};
    assert.deepEqual([startDate, endDate], ['2019', '2020']);
  });

  it('is by the clock of this device, where no other is given', () => {
    const [yesterday, tomorrow] = [-1, 1].map((days) =>
      new Date(Date.now() + days * 86_400_000).toISOString(),
    );
    const person = { resourceType: 'RelatedPerson', name: [{ text: 'Sam' }] };
    const contacts = (end: unknown, options?: object) =>
      fromFhirBundle({ ...person, period: { end } }, options).plan.personalContacts?.length;

    assert.equal(contacts(tomorrow), 1);
    assert.equal(contacts(yesterday), undefined);
    assert.equal(contacts(yesterday, { now: 'a string' }), undefined);
    assert.equal(contacts(tomorrow, { now: new Date(NaN) }), 1);
  });
});

describe('what cannot be understood', () => {
  const strange = [{ url: 'https://ehr.example/only-if', valueString: 'it rains' }];

  it('leaves out the resource that it is in, wherever that is', () => {
    for (const more of [
      { modifierExtension: strange },
      { target: [{ detailString: 'x', modifierExtension: strange }] },
      { implicitRules: 'https://ehr.example/rules' },
      { lifecycleStatus: 'dreamt-of' },
    ]) {
      const { plan, issues } = read(goal(more));

      assert.deepEqual(plan, {});
      assert.deepEqual(
        issues.map(({ code, severity, value }) => [code, severity, value]),
        [['not-understood', 'error', 'Walk']],
      );
    }
  });

  it('leaves out all of a bundle, or of a document that it changes', () => {
    const bundle = everyResourceBundle();
    assert.deepEqual(
      fromFhirBundle({ ...bundle, implicitRules: 'https://ehr.example/rules' }).plan,
      {},
    );
    bundle.entry[0]!.resource.status = 'entered-in-error';
    assert.deepEqual(fromFhirBundle({ ...bundle, type: 'document' }).plan, {});
  });
});

describe('an issue of an import', () => {
  const bundle = () => bundleOf(goal({ id: 'g', lifecycleStatus: 'rejected', subject: {} }));

  it('says how grave it is, where it is, what it is about and why, in words', () => {
    assert.deepEqual(fromFhirBundle(bundle()).issues, [
      {
        code: 'not-current',
        severity: 'warning',
        path: ['entry', 0, 'resource'],
        value: 'Walk',
        message:
          'Goal.lifecycleStatus is “rejected”: what it is about is not in force, and was left out.',
      },
    ]);
  });

  it('is in Welsh too', () => {
    const [issue] = fromFhirBundle(bundle(), { locale: welsh }).issues;

    assert.match(issue?.message ?? '', /nid yw’r hyn/);
  });

  it('says nothing of what is recorded about somebody else', () => {
    const other = goal({ subject: { reference: 'Patient/2' }, lifecycleStatus: 'rejected' });
    const { issues } = read({ resourceType: 'Patient', id: '1' }, other);

    assert.deepEqual(
      issues.map(({ code, value }) => [code, value]),
      [['other-patient', undefined]],
    );
  });

  it('tells of labels about who may see something', () => {
    const { issues } = read(goal({ meta: { security: [{ code: 'R', display: 'restricted' }] } }));

    assert.ok(
      issues.some(({ code, message }) => code === 'security-label' && /restricted/.test(message)),
    );
  });
});

describe('words that have no element', () => {
  it('stand in a note of the entry that they came with', () => {
    const found = goalOf({
      category: [{ text: 'Dietary' }],
      statusReason: 'She asked for it',
      startDate: '2026-01-01',
      target: [
        {
          measure: { text: 'Weight' },
          detailQuantity: { value: 80, unit: 'kg', comparator: '<' },
          dueDate: '2026-12',
        },
      ],
      note: [{ text: 'With her sister', authorString: 'Sam', time: '2026-02-01' }],
    });

    assert.equal(
      noteOf(found),
      [
        'Category: Dietary',
        'Status reason: She asked for it',
        'Start date: 2026-01-01',
        'Target: Measure: Weight, Detail quantity: < 80 kg, Due date: 2026-12',
        'Note: With her sister (Sam, 2026-02-01)',
      ].join('\n'),
    );
  });

  it('of an activity are with the action', () => {
    const plan = {
      ...activity({ code: { text: 'Walk' }, statusReason: { text: 'Ill' } }),
    };
    Object.assign(plan.activity[0]!, { progress: [{ text: 'Went out twice' }] });

    const action = needsIn(plan)?.[0]?.goalsAndHopes?.[0]?.actionsAndActivities?.[0];

    assert.equal(noteOf(action), 'Status reason: Ill\nProgress: Went out twice');
  });

  it('are what a plan is, where it has only a narrative', () => {
    const { plan } = read({
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      text: { status: 'additional', div: '<div><p>Ring Ada first.</p></div>' },
    });

    assert.deepEqual(plan.additionalSupportPlans, [{ content: 'Ring Ada first.' }]);
  });

  it('go out to FHIR and come back the same, and no second time', () => {
    const { plan } = read(goal({ note: [{ text: 'With her sister' }] }));

    const back = fromFhirBundle(wired(toFhirBundle(plan as Plan)));

    assert.deepEqual(back.plan, wired(plan));
    assert.deepEqual(back.issues, []);
  });
});

describe('people and what identifies them', () => {
  it('are personal contacts alone, where a care team names somebody of theirs', () => {
    const { plan } = changed('CareTeam', (team) => {
      (team.participant as Part[]).push(
        { member: { reference: 'RelatedPerson/1' }, role: [{ text: 'Carer' }] },
        { member: { reference: 'RelatedPerson/gone', display: 'Ada' }, role: [{ text: 'Aunt' }] },
        { member: { reference: 'Patient/1' } },
      );
    });

    assert.deepEqual(
      plan.professionalContacts?.map(({ name }) => name),
      ['A Practitioner'],
    );
    assert.deepEqual(
      plan.personalContacts?.map((one) => [one.name, noteOf(one)]),
      [
        ['A RelatedPerson', 'Role: Carer'],
        ['A friend', undefined],
        ['Ada', 'Role: Aunt'],
      ],
    );
  });

  const statuses: readonly [Part, unknown, unknown][] = [
    [
      { system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'L' },
      'P',
      undefined,
    ],
    [
      {
        system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus',
        code: 'T',
        display: 'Domestic partner',
      },
      undefined,
      'Marital status: Domestic partner',
    ],
    [
      {
        system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus',
        code: 'U',
        display: 'unmarried',
      },
      undefined,
      'Marital status: unmarried',
    ],
    [
      { system: 'urn:local', code: '7', display: 'It is complicated' },
      undefined,
      'Marital status: It is complicated',
    ],
  ];
  for (const [coding, code, note] of statuses)
    it(`have a marital status of the list, or words: ${String(coding.code)}`, () => {
      const { plan } = changed('Patient', (one) => (one.maritalStatus = { coding: [coding] }));

      assert.equal(plan.personDemographics?.maritalStatus?.code, code);
      assert.equal(noteOf(plan.personDemographics), note);
    });

  it('have identifiers of other systems, and longer ones than a plan takes in the note', () => {
    const long = '0b5a8e2c-6f1d-4a3e-9b7c-1234567890ab';
    const { plan } = changed('Patient', (one) => {
      (one.identifier as Part[]).push(
        { system: 'urn:a', value: 'L-77' },
        { system: 'urn:b', value: long },
      );
    });

    assert.deepEqual(plan.personDemographics?.otherIdentifiers, ['L-77']);
    assert.match(String(noteOf(plan.personDemographics)), new RegExp(long));
    assert.deepEqual(
      validate('plan', plan).issues.filter(
        ({ severity, path }) => severity === 'error' && path[0] === 'personDemographics',
      ),
      [],
    );
  });
});
