// Bundles as well-known systems and guides shape them, in our own words: what is odd about each is
// as it is there.

const uuid = (end: string) => `urn:uuid:00000000-0000-4000-8000-${end.padStart(12, '0')}`;
const to = (end: string) => ({ reference: uuid(end) });
const snomed = (code: string, display: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
  text: display,
});
const clinical = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }],
});
const verification = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }],
});

type Resource = { readonly resourceType: string; readonly [key: string]: unknown };

const bundle = (type: string, ...resources: readonly (readonly [string, Resource])[]) => ({
  resourceType: 'Bundle',
  type,
  entry: resources.map(([id, resource]) => ({ fullUrl: uuid(id), resource: { id, ...resource } })),
});

const patient: Resource = {
  resourceType: 'Patient',
  name: [
    { use: 'official', family: 'Okafor12', given: ['Chidi34'], prefix: ['Mr.'] },
    { use: 'maiden', family: 'Former56' },
  ],
  birthDate: '1971-05-02',
  gender: 'male',
  address: [{ line: ['3 Mill Lane'], city: 'Ashmere', postalCode: 'AS1 1AA' }],
};

/** A synthetic record: a transaction, plans of intent `order`, most of them over. */
export const syntheticRecord = () =>
  bundle(
    'transaction',
    [
      '1',
      {
        ...patient,
        maritalStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'M' }],
          text: 'Married',
        },
        identifier: [
          { system: 'https://synthetic.example', value: '0b5a8e2c-6f1d-4a3e-9b7c-1234567890ab' },
          { type: { text: 'Passport Number' }, system: 'urn:passport', value: 'X11223344X' },
        ],
      },
    ],
    ['2', { resourceType: 'Practitioner', name: [{ family: 'Green', given: ['Sam'] }] }],
    [
      '3',
      {
        resourceType: 'CareTeam',
        status: 'inactive',
        subject: to('1'),
        participant: [{ member: { ...to('2'), display: 'Dr. Sam Green' } }],
      },
    ],
    [
      '4',
      {
        resourceType: 'CareTeam',
        status: 'active',
        subject: to('1'),
        participant: [
          { role: [snomed('116154003', 'Patient')], member: { ...to('1'), display: 'Chidi' } },
          { role: [snomed('223366009', 'Healthcare professional')], member: to('2') },
        ],
      },
    ],
    [
      '5',
      {
        resourceType: 'Condition',
        clinicalStatus: clinical('resolved'),
        verificationStatus: verification('confirmed'),
        code: snomed('10509002', 'Acute bronchitis'),
        subject: to('1'),
        abatementDateTime: '2015-06-01',
      },
    ],
    [
      '6',
      {
        resourceType: 'Condition',
        clinicalStatus: clinical('active'),
        verificationStatus: verification('confirmed'),
        code: snomed('15777000', 'Prediabetes'),
        subject: to('1'),
      },
    ],
    [
      '7',
      {
        resourceType: 'CarePlan',
        status: 'completed',
        intent: 'order',
        category: [snomed('53950000', 'Respiratory therapy')],
        subject: to('1'),
        period: { start: '2015-05-20', end: '2015-06-01' },
        addresses: [to('5')],
        activity: [{ detail: { code: snomed('304510005', 'Avoid smoke'), status: 'completed' } }],
      },
    ],
    [
      '8',
      {
        resourceType: 'CarePlan',
        status: 'active',
        intent: 'order',
        category: [snomed('698360004', 'Diabetes self management plan')],
        subject: to('1'),
        addresses: [to('6')],
        goal: [to('9')],
        activity: [
          {
            detail: {
              code: snomed('160670007', 'Diabetic diet'),
              status: 'in-progress',
              location: { display: 'Millpond Surgery' },
            },
          },
        ],
      },
    ],
    [
      '9',
      {
        resourceType: 'Goal',
        lifecycleStatus: 'accepted',
        description: { text: 'Hemoglobin A1c below 7' },
        subject: to('1'),
        addresses: [to('6')],
      },
    ],
    [
      '10',
      {
        resourceType: 'Procedure',
        status: 'completed',
        code: snomed('430193006', 'Medication reconciliation'),
        subject: to('1'),
        performedPeriod: { start: '2020-01-01T10:00:00Z', end: '2020-01-01T10:15:00Z' },
      },
    ],
    ['11', { resourceType: 'Claim', status: 'active', patient: to('1') }],
  );

/** A summary for another country: a document of lists, with what is known to be absent. */
export const patientSummary = () =>
  bundle(
    'document',
    [
      '0',
      {
        resourceType: 'Composition',
        status: 'final',
        subject: to('1'),
        title: 'Patient summary',
        section: [
          {
            title: 'Active problems',
            code: { coding: [{ system: 'http://loinc.org', code: '11450-4' }] },
            entry: [to('2')],
          },
          {
            title: 'Plan of care',
            code: { coding: [{ system: 'http://loinc.org', code: '18776-5' }] },
            text: { status: 'generated', div: '<div>See her GP in June</div>' },
          },
        ],
      },
    ],
    ['1', patient],
    [
      '2',
      {
        resourceType: 'Condition',
        clinicalStatus: clinical('active'),
        code: snomed('193462001', 'Insomnia'),
        subject: to('1'),
      },
    ],
    [
      '3',
      {
        resourceType: 'AllergyIntolerance',
        patient: to('1'),
        code: snomed('716186003', 'No known allergy'),
      },
    ],
    [
      '4',
      {
        resourceType: 'Procedure',
        status: 'not-done',
        statusReason: { text: 'Refused' },
        code: snomed('80146002', 'Appendectomy'),
        subject: to('1'),
      },
    ],
  );

/** A plan for several conditions: targets, progress, references that say more than the resource. */
export const sharedCarePlan = () =>
  bundle(
    'searchset',
    ['1', patient],
    [
      '2',
      {
        resourceType: 'RelatedPerson',
        active: true,
        patient: to('1'),
        name: [{ text: 'Ada Okafor' }],
        relationship: [snomed('133932002', 'Caregiver')],
      },
    ],
    [
      '3',
      {
        resourceType: 'CareTeam',
        status: 'active',
        subject: to('1'),
        participant: [
          { role: [snomed('133932002', 'Caregiver')], member: to('2') },
          { role: [{ text: 'Nephrologist' }], member: { display: 'Dr Henry Levin' } },
        ],
      },
    ],
    [
      '4',
      {
        resourceType: 'Condition',
        clinicalStatus: clinical('active'),
        verificationStatus: verification('refuted'),
        code: { text: 'Diabetes' },
        subject: to('1'),
      },
    ],
    [
      '5',
      {
        resourceType: 'Goal',
        lifecycleStatus: 'active',
        achievementStatus: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
              code: 'in-progress',
              display: 'In Progress',
            },
          ],
        },
        category: [{ text: 'Dietary' }],
        description: { text: 'Keep a stable weight' },
        subject: to('1'),
        target: [
          {
            measure: { text: 'Body weight' },
            detailRange: { low: { value: 68, unit: 'kg' }, high: { value: 70, unit: 'kg' } },
            dueDate: '2026-06-01',
          },
        ],
        note: [{ text: 'She weighs herself each morning' }],
      },
    ],
    [
      '6',
      {
        resourceType: 'CarePlan',
        status: 'active',
        intent: 'plan',
        title: 'Kidney care plan',
        subject: to('1'),
        addresses: [{ ...to('4'), display: 'Diabetes' }],
        goal: [to('5')],
        activity: [
          {
            progress: [{ time: '2026-01-10', text: 'Weighs herself each day' }],
            reference: { reference: 'Task/elsewhere', display: 'Weigh herself' },
          },
          {
            detail: {
              doNotPerform: true,
              status: 'not-started',
              code: { text: 'Ibuprofen' },
              reasonCode: [{ text: 'Kidneys' }],
            },
          },
        ],
      },
    ],
  );
