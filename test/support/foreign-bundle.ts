// A bundle as another system might write it: no document, other references, other profiles.

const patient = { reference: 'Patient/p1' };

const resources = [
  {
    resourceType: 'Patient',
    id: 'p1',
    identifier: [
      { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9434765919' },
      { system: 'urn:local', value: 'L-77' },
    ],
    name: [{ family: 'Okafor', given: ['Chidi', 'John'], prefix: ['Mr'] }],
    gender: 'male',
    birthDate: '1971-05-02',
    telecom: [{ system: 'phone', value: '01632 960001', use: 'home' }],
    address: [{ line: ['3 Mill Lane'], city: 'Ashmere', postalCode: 'AS1 1AA', use: 'home' }],
    photo: [{ title: 'Portrait' }],
    generalPractitioner: [{ reference: 'Organization/gp' }],
  },
  {
    resourceType: 'Organization',
    id: 'gp',
    identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'Z99142' }],
    name: 'Millpond Surgery',
  },
  {
    resourceType: 'Practitioner',
    id: 'dr',
    name: [{ family: 'Green', given: ['Sam'], prefix: ['Dr'] }],
    telecom: [{ system: 'phone', value: '01632 960002' }],
  },
  {
    resourceType: 'CareTeam',
    id: 'team',
    subject: patient,
    participant: [
      { member: { reference: 'Practitioner/dr' }, role: [{ text: 'Psychiatrist' }] },
      { member: { display: 'Nadia Bell' }, period: { start: '2025-01' } },
    ],
  },
  {
    resourceType: 'RelatedPerson',
    id: 'rp',
    patient,
    name: [{ family: 'Okafor', given: ['Ada'] }],
    telecom: [
      { system: 'phone', value: '01632 960003' },
      { system: 'email', value: 'ada@example.org' },
    ],
  },
  {
    resourceType: 'Condition',
    id: 'c1',
    subject: patient,
    code: {
      coding: [
        { system: 'http://snomed.info/sct', code: '193462001', display: 'Insomnia' },
        { system: 'http://hl7.org/fhir/sid/icd-10', code: 'G47.0' },
      ],
    },
    onsetDateTime: '2024',
  },
  {
    resourceType: 'Goal',
    id: 'g1',
    subject: patient,
    lifecycleStatus: 'on-hold',
    description: { text: 'Sleep through the night' },
    addresses: [{ reference: 'Condition/c1' }],
    achievementStatus: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
          code: 'improving',
          display: 'Improving',
        },
      ],
    },
  },
  {
    resourceType: 'Goal',
    id: 'g2',
    subject: patient,
    lifecycleStatus: 'active',
    description: { text: 'Walk to the shop' },
  },
  { resourceType: 'ServiceRequest', id: 'sr', subject: patient, code: { text: 'Sleep clinic' } },
  {
    resourceType: 'CarePlan',
    id: 'cp',
    subject: patient,
    status: 'draft',
    intent: 'plan',
    title: 'Sleep plan',
    period: { start: '2026-01-01' },
    addresses: [{ reference: 'Condition/c1' }, { display: 'Feeling alone' }],
    goal: [
      { reference: 'https://ehr.example/fhir/Goal/g1/_history/2' },
      { reference: 'Goal/g2' },
      { display: 'See friends' },
      { reference: 'Goal/gone' },
    ],
    activity: [
      {
        detail: {
          goal: [{ reference: 'Goal/g1' }],
          code: { text: 'Keep a sleep diary' },
          status: 'in-progress',
          scheduledPeriod: { start: '2026-01-02', end: '2026-02-02' },
          performer: [{ display: 'Chidi' }],
        },
      },
      { detail: { status: 'not-started', description: 'Look up bus times' } },
      { reference: { reference: 'ServiceRequest/sr' } },
      { reference: { display: 'Appointment with the nurse' } },
    ],
  },
  {
    resourceType: 'CarePlan',
    id: 'words',
    subject: patient,
    status: 'active',
    intent: 'plan',
    title: 'Asthma plan',
    description: 'Blue inhaler when wheezy.',
  },
  { resourceType: 'Encounter', id: 'e', status: 'finished', subject: patient },
] as const;

/** A searchset whose resources refer to each other by type and id. */
export const foreignBundle = () =>
  structuredClone({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({
      fullUrl: `https://ehr.example/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  });
