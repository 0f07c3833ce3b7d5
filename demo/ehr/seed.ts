// What the record holds at first: somebody with a plan that was written with these widgets, and somebody
// whose care plan another system wrote. Both are made up.
import type { HttpMethod } from '@medplum/fhir-router';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { toFhirBundle, type FhirResource } from '../../src/fhir.js';
import type { Answer } from './authorisation.js';

type Ask = (method: HttpMethod, path: string, body?: unknown) => Promise<Answer>;

const RHIAN = 'rhian-pritchard';
const owen = { reference: 'Patient/owen-bevan' };

/** Of another system, which knows more than a plan has room for. */
const othersCarePlan: FhirResource[] = [
  {
    resourceType: 'Patient',
    id: 'owen-bevan',
    identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990500010' }],
    name: [{ use: 'official', family: 'Bevan', given: ['Owen'], prefix: ['Mr'] }],
    birthDate: '1951-08-02',
    telecom: [{ system: 'phone', value: '01632 960317', use: 'home' }],
    generalPractitioner: [{ reference: 'Organization/millpond' }],
  },
  {
    resourceType: 'Organization',
    id: 'millpond',
    identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'Z99142' }],
    name: 'Millpond Surgery',
  },
  {
    resourceType: 'Condition',
    id: 'falls',
    subject: owen,
    clinicalStatus: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' },
      ],
    },
    code: { text: 'Getting up and down the stairs since the second fall' },
  },
  {
    resourceType: 'Goal',
    id: 'upstairs',
    subject: owen,
    lifecycleStatus: 'active',
    description: { text: 'Sleep upstairs in my own bed again' },
    addresses: [{ reference: 'Condition/falls' }],
    target: [{ measure: { text: 'Timed Up and Go' }, detailString: 'under 20 seconds' }],
  },
  {
    resourceType: 'CarePlan',
    id: 'stairs',
    subject: owen,
    status: 'active',
    intent: 'plan',
    title: 'After the second fall',
    goal: [{ reference: 'Goal/upstairs' }],
    addresses: [{ reference: 'Condition/falls' }],
    activity: [
      {
        detail: {
          status: 'in-progress',
          description: 'Ten stairs each morning with the physiotherapist',
          goal: [{ reference: 'Goal/upstairs' }],
        },
      },
    ],
  },
];

/** The record of the person of the sample, as the EHR has it. */
function ownRecord(): FhirResource[] {
  const { entry } = toFhirBundle(samplePlan, { showSexAndGender: true });
  const resources = entry.map(({ resource }) => resource);
  const patient = resources.find(({ resourceType }) => resourceType === 'Patient')!;
  const practices = resources.filter(
    ({ id, resourceType }) =>
      resourceType === 'Organization' && JSON.stringify(patient).includes(`urn:uuid:${id}`),
  );
  const text = practices.reduce(
    (json, { id }) => json.replaceAll(`urn:uuid:${id}`, `Organization/${id}`),
    JSON.stringify({ ...patient, id: RHIAN }),
  );
  return [...practices, JSON.parse(text) as FhirResource];
}

/** Sends what is to be there to a server that has nobody. */
export async function seed(ask: Ask): Promise<void> {
  const { json } = await ask('GET', 'Patient?_count=1');
  if ((json as { entry?: unknown[] }).entry?.length) return;
  const send = (entry: object[]) =>
    ask('POST', '', { resourceType: 'Bundle', type: 'transaction', entry });
  const put = (resource: FhirResource) => ({
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
  });
  const plan = toFhirBundle(samplePlan, { type: 'transaction', patient: `Patient/${RHIAN}` });
  for (const entry of [[...ownRecord(), ...othersCarePlan].map(put), plan.entry]) {
    const { status, json: said } = await send(entry);
    if (status >= 300) throw new Error(`The sample was not taken: ${JSON.stringify(said)}`);
  }
}
