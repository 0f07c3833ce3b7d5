import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';

type Part = Record<string, unknown>;

const NHS = 'https://fhir.nhs.uk/Id/nhs-number';
const patient = {
  resourceType: 'Patient',
  id: '1',
  name: [{ family: 'Okafor', given: ['Ann', 'Marie'], prefix: ['Mrs'] }],
  identifier: [
    { system: NHS, value: '9990000018' },
    { system: 'https://hospital.example/id', value: 'A 1' },
  ],
};
const goal = (subject: Part | undefined, more: Part = {}) => ({
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  description: { text: 'Walk' },
  ...(subject && { subject }),
  ...more,
});

const read = (...resources: Part[]) => {
  const { plan, issues } = fromFhirBundle({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
  const needs = plan.careAndSupportPlan?.needsConcernsOrProblems ?? [];
  return {
    plan,
    goals: needs.flatMap(({ goalsAndHopes }) => goalsAndHopes ?? []).map(({ text }) => text),
    told: issues.map(({ code, path }) => [code, ...path].join('.')),
    messages: issues.map(({ message }) => message).join('\n'),
  };
};

describe('a reference to the person beside a number of someone else', () => {
  const other = { system: NHS, value: '9990000026' };
  const reference = 'Patient/1';
  const resources: readonly Part[] = [
    goal({ reference, identifier: other }),
    goal({ reference, identifier: { system: 'https://hospital.example/id', value: 'B 2' } }),
    {
      resourceType: 'Procedure',
      status: 'completed',
      code: { text: 'Walk' },
      subject: { reference, identifier: other },
    },
    {
      resourceType: 'RelatedPerson',
      name: [{ text: 'Walk' }],
      patient: { reference, identifier: other },
    },
    {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      description: 'Walk',
      subject: { reference, identifier: other },
    },
  ];
  for (const resource of resources)
    it(`is not theirs: ${JSON.stringify(resource)}`, () => {
      const { plan, told } = read(patient, resource);

      assert.ok(!JSON.stringify(plan).includes('Walk'));
      assert.ok(told.includes('other-patient.entry.1.resource'), told.join('\n'));
    });

  it('is not theirs without a Patient either', () => {
    const { goals, told } = read(
      goal({ reference, identifier: { system: NHS, value: '9990000018' } }),
      goal({ reference, identifier: other }, { description: { text: 'Swim' } }),
    );

    assert.deepEqual(goals, ['Walk']);
    assert.ok(told.includes('other-patient.entry.1.resource'));
  });

  for (const identifier of [
    { system: NHS, value: '999 000 0018' },
    { system: NHS, value: '0000000000' },
    { system: 'https://other.example/id', value: 'X' },
  ])
    it(`is theirs, where the number may be theirs: ${JSON.stringify(identifier)}`, () => {
      assert.deepEqual(read(patient, goal({ reference, identifier })).goals, ['Walk']);
    });
});

describe('a resource that names its person otherwise than by an address', () => {
  const theirs: readonly Part[] = [
    { reference: 'Patient/1' },
    { reference: 'Patient/1/_history/3' },
    { reference: 'https://server.example/fhir/Patient/1' },
    { identifier: { system: NHS, value: '999 000 0018' } },
    { identifier: { system: 'https://hospital.example/id', value: 'a1' } },
    { display: 'Ann Okafor' },
    { display: 'OKAFOR, Ann (Mrs)' },
  ];
  for (const subject of theirs)
    it(`is theirs: ${JSON.stringify(subject)}`, () => {
      const { goals, told } = read(patient, goal(subject));

      assert.deepEqual(goals, ['Walk']);
      assert.deepEqual(
        told.filter((one) => /other-patient|person-unclear/.test(one)),
        [],
      );
    });

  it('is nobody’s by a number that stands in for one', () => {
    for (const value of ['0000000000', '9999999999', 'unknown', '9990000019']) {
      const identifier = [{ system: NHS, value }];
      const [one, other] = [
        { ...patient, identifier },
        { ...patient, id: '2', identifier, name: [{ text: 'Bob Jones' }] },
      ];
      const { goals } = read(one, other, goal({ reference: 'Patient/2' }));

      assert.deepEqual(goals, [], value);
    }
  });

  const others: readonly Part[] = [
    { reference: 'Patient/2' },
    { reference: 'Group/1' },
    { identifier: { system: NHS, value: '9990000026' } },
    { identifier: { system: NHS, value: '9990000026' }, display: 'Ann Okafor' },
    { type: 'Patient', identifier: { system: 'https://elsewhere.example/id', value: 'A 1' } },
    { identifier: { value: '9990000018' } },
  ];
  for (const subject of others)
    it(`is left out where it is another's, or nobody knows: ${JSON.stringify(subject)}`, () => {
      const { goals, told } = read(patient, goal(subject));

      assert.deepEqual(goals, []);
      assert.deepEqual(
        told.filter((one) => one.includes('entry.1.')),
        ['other-patient.entry.1.resource'],
      );
    });

  it('comes in with an error where there is only a name, and not one of theirs', () => {
    for (const display of ['Bob Jones', 'Okafor', 'Ben Okafor']) {
      const { goals, told, messages } = read(patient, goal({ display }));

      assert.deepEqual(goals, ['Walk']);
      assert.ok(told.includes('person-unclear.entry.1.resource.subject'), display);
      assert.doesNotMatch(messages, new RegExp(display));
    }
  });

  it('is looked at wherever it is: contained, related, or what an activity refers to', () => {
    const subject = { identifier: { system: NHS, value: '9990000026' } };
    const { plan, told } = read(
      patient,
      { resourceType: 'RelatedPerson', patient: subject, name: [{ text: 'Theirs' }] },
      {
        resourceType: 'Task',
        id: 't',
        status: 'accepted',
        intent: 'plan',
        for: subject,
        description: 'Theirs',
      },
      {
        resourceType: 'CarePlan',
        status: 'active',
        intent: 'plan',
        subject: { reference: 'Patient/1' },
        contained: [goal(subject, { id: 'g', description: { text: 'Theirs' } })],
        goal: [{ reference: '#g', display: 'Theirs' }],
        activity: [{ reference: { reference: 'Task/t', display: 'Theirs' } }],
      },
    );

    assert.doesNotMatch(JSON.stringify(plan), /Theirs/);
    assert.ok(told.includes('other-patient.entry.1.resource'));
    assert.ok(told.includes('other-patient.entry.2.resource'));
  });
});

describe('whose a resource is', () => {
  const ofEach: readonly Part[] = [
    { resourceType: 'CarePlan', status: 'active', intent: 'plan', description: 'Theirs' },
    { resourceType: 'ClinicalImpression', status: 'completed', summary: 'Theirs' },
    goal(undefined, { description: { text: 'Theirs' } }),
    { resourceType: 'Procedure', status: 'completed', code: { text: 'Theirs' } },
    {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [{ linkId: 'aboutMe.myWellness', answer: [{ valueString: 'Theirs' }] }],
    },
    { resourceType: 'RelatedPerson', name: [{ text: 'Theirs' }] },
    { resourceType: 'CareTeam', participant: [{ member: { display: 'Theirs' } }] },
  ];
  for (const key of ['subject', 'patient'])
    it(`counts under ${key}, whichever of the two R4 has`, () => {
      for (const one of ofEach) {
        const mine = read(patient, { ...one, [key]: { reference: 'Patient/1' } });
        const { plan, told } = read(patient, { ...one, [key]: { reference: 'Patient/2' } });

        assert.match(JSON.stringify(mine.plan), /Theirs/, String(one.resourceType));
        assert.doesNotMatch(JSON.stringify(plan), /Theirs/, String(one.resourceType));
        assert.ok(told.includes('other-patient.entry.1.resource'), String(one.resourceType));
      }
    });
});

describe('a bundle without a Patient', () => {
  const pairs: readonly [Part, Part][] = [
    [{ reference: 'Patient/1' }, { reference: 'Patient/2' }],
    [{ identifier: { value: '1' } }, { identifier: { value: '2' } }],
    [{ reference: 'Patient/1' }, { identifier: { value: '2' } }],
  ];
  for (const [one, other] of pairs)
    it(`is about whom its first resource is about: ${JSON.stringify(one)}`, () => {
      const { goals, told } = read(goal(one), goal(other, { description: { text: 'Theirs' } }));

      assert.deepEqual(goals, ['Walk']);
      assert.ok(told.includes('other-patient.entry.1.resource'));
    });

  it('takes two ways to address one Patient for one person', () => {
    const { goals } = read(
      goal({ reference: 'Patient/1' }),
      goal({ reference: 'https://server.example/Patient/1' }),
    );

    assert.deepEqual(goals, ['Walk', 'Walk']);
  });
});

describe('two records of people', () => {
  const second = { ...patient, id: '2', name: [{ text: 'A. Okafor' }] };

  it('with one NHS number are one person: the first record counts, and the second is told', () => {
    const { plan, goals, told } = read(patient, second, goal({ reference: 'Patient/2' }));

    assert.deepEqual(goals, ['Walk']);
    assert.equal(plan.personDemographics?.name?.familyName, 'Okafor');
    assert.ok(told.includes('repeated.entry.1.resource'));
  });

  it('with an identifier of another kind in common are two', () => {
    const { goals, told } = read(
      patient,
      { ...second, identifier: [patient.identifier[1]!] },
      goal({ reference: 'Patient/2' }),
    );

    assert.deepEqual(goals, []);
    assert.ok(told.includes('other-patient.entry.1.resource'));
  });
});
