import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';
import { validate } from '../../src/core/validate.js';
import { patientSummary, sharedCarePlan, syntheticRecord } from '../support/other-systems.js';

const now = new Date('2026-05-01T12:00:00Z');
const read = (bundle: unknown) => fromFhirBundle(bundle, { now });
const noteOf = (entry: object | undefined): unknown =>
  entry && 'importNote' in entry ? entry.importNote : undefined;

/** What is wrong with a plan, but for what its bundle did not say. */
const errorsOf = (plan: unknown): string[] =>
  validate('plan', plan)
    .issues.filter(({ severity, code }) => severity === 'error' && code !== 'required')
    .map(({ message }) => message);

describe('a synthetic record', () => {
  const { plan, issues } = read(syntheticRecord());

  it('gives the person, by the names that are theirs', () => {
    const { name, maritalStatus, otherIdentifiers } = plan.personDemographics ?? {};

    assert.deepEqual(name, { firstName: 'Chidi34', familyName: 'Okafor12', title: 'Mr.' });
    assert.equal(maritalStatus?.code, 'M');
    assert.deepEqual(otherIdentifiers, ['X11223344X']);
    assert.deepEqual(errorsOf(plan), []);
  });

  it('gives what is in force as that, and what is over as archived', () => {
    const needs = plan.careAndSupportPlan?.needsConcernsOrProblems;

    assert.deepEqual(
      needs?.map(({ text, archivedOn }) => [text, archivedOn]),
      [
        ['Prediabetes', undefined],
        [undefined, undefined],
      ],
    );
    assert.equal(noteOf(needs?.[0]?.goalsAndHopes?.[0]), 'Lifecycle status: accepted');
    assert.deepEqual(
      plan.additionalSupportPlans?.map(({ name, archivedOn }) => [name?.text, archivedOn]),
      [['Respiratory therapy', '2015-06-01']],
    );
    assert.match(
      String(noteOf(plan.additionalSupportPlans?.[0])),
      /Acute bronchitis[^]*Avoid smoke/,
    );
  });

  it('gives the professionals of the teams that there are', () => {
    assert.deepEqual(plan.professionalContacts, [
      {
        name: 'Sam Green',
        role: {
          coding: {
            system: 'http://snomed.info/sct',
            code: '223366009',
            display: 'Healthcare professional',
          },
          text: 'Healthcare professional',
        },
      },
    ]);
  });

  it('is told of: what was left out as warnings, what only services need as information', () => {
    const of = (type: string) => issues.find(({ message }) => message.startsWith(`${type} `));

    assert.equal(of('Claim')?.severity, 'info');
    assert.equal(of('Patient.name.use')?.severity, 'warning');
    assert.equal(of('Patient.name.use')?.value, 'Former56');
    assert.equal(of('CarePlan.intent')?.value, 'order');
  });
});

describe('a patient summary', () => {
  const { plan, issues } = read(patientSummary());

  it('makes no need of a problem that no plan addresses, and no procedure of one that was refused', () => {
    assert.deepEqual(Object.keys(plan), ['personDemographics']);
  });

  it('tells each of them, with what it is', () => {
    const told = issues
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, value }) => `${code}: ${value}`);

    for (const said of [
      'not-mapped: Insomnia',
      'not-mapped: No known allergy',
      'not-current: Appendectomy',
      'not-mapped: Title: Plan of care, Code: 18776-5, Text: See her GP in June',
    ])
      assert.ok(told.includes(said), `${said} of ${told.join('; ')}`);
  });
});

describe('a care plan that several share', () => {
  const { plan } = read(sharedCarePlan());

  it('has a family member in the team as a personal contact alone', () => {
    assert.deepEqual(
      plan.professionalContacts?.map(({ name }) => name),
      ['Dr Henry Levin'],
    );
    assert.deepEqual(
      plan.personalContacts?.map(({ name }) => name),
      ['Ada Okafor'],
    );
  });

  it('has no need that was refuted, and nothing the other way round', () => {
    const text = JSON.stringify(plan);

    assert.doesNotMatch(text, /Diabetes/);
    assert.match(text, /"Do not: Ibuprofen"/);
    assert.doesNotMatch(text, /"Ibuprofen"/);
  });

  it('keeps the words that have no element with their entries', () => {
    const [unnamed] = plan.careAndSupportPlan?.needsConcernsOrProblems ?? [];
    const [goal, other] = unnamed?.goalsAndHopes ?? [];

    assert.equal(
      noteOf(goal),
      [
        'Category: Dietary',
        'Target: Measure: Body weight, Detail range: 68 kg to 70 kg, Due date: 2026-06-01',
        'Note: She weighs herself each morning',
      ].join('\n'),
    );
    assert.deepEqual(other?.actionsAndActivities?.map(noteOf), [
      'Progress: Weighs herself each day (2026-01-10)',
      'Do not perform: true\nReason code: Kidneys',
    ]);
  });
});
