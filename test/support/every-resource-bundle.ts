// A bundle of another system's with one of each resource that an import reads, and something of each
// in the plan.
import { codeSystem } from '../../src/fhir/systems.js';
import { sectionCodes } from '../../src/fhir/section-codes.js';

type Resource = { readonly resourceType: string; readonly [key: string]: unknown };

const reference = (type: string) => ({ reference: `${type}/1` });
const subject = reference('Patient');
const strength = { system: codeSystem('observation'), code: 'strength', display: 'Strength' };

const resources: readonly Resource[] = [
  {
    resourceType: 'Composition',
    subject,
    section: [
      {
        code: { coding: [sectionCodes.contingencyPlans] },
        entry: [{ reference: 'CarePlan/crisis' }],
      },
    ],
  },
  {
    resourceType: 'Patient',
    birthDate: '1971-05-02',
    name: [{ family: 'Okafor', given: ['Chidi'] }],
    identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9434765919' }],
    telecom: [{ system: 'phone', value: '01632 960001' }],
    address: [{ line: ['3 Mill Lane'], postalCode: 'AS1 1AA' }],
    contact: [
      {
        name: { text: 'A friend' },
        telecom: [{ system: 'phone', value: '01632 960009' }],
      },
    ],
    generalPractitioner: [reference('Organization')],
  },
  { resourceType: 'Organization', name: 'An Organization' },
  {
    resourceType: 'Practitioner',
    name: [{ text: 'A Practitioner' }],
    telecom: [{ system: 'phone', value: '01632 960002' }],
    identifier: [{ value: 'P-1' }],
  },
  {
    resourceType: 'PractitionerRole',
    practitioner: reference('Practitioner'),
    code: [{ text: 'A PractitionerRole' }],
    telecom: [{ system: 'phone', value: '01632 960003' }],
    identifier: [{ value: 'R-1' }],
  },
  {
    resourceType: 'CareTeam',
    subject,
    participant: [{ member: reference('PractitionerRole'), role: [{ text: 'A CareTeam' }] }],
  },
  {
    resourceType: 'RelatedPerson',
    patient: subject,
    name: [{ text: 'A RelatedPerson' }],
    telecom: [{ system: 'phone', value: '01632 960004' }],
  },
  {
    resourceType: 'QuestionnaireResponse',
    subject,
    item: [
      { linkId: 'aboutMe.myWellness', answer: [{ valueString: 'A QuestionnaireResponse' }] },
      { linkId: 'weight', answer: [{}] },
    ],
  },
  { resourceType: 'ClinicalImpression', subject, summary: 'A ClinicalImpression' },
  {
    resourceType: 'Procedure',
    subject,
    code: { text: 'A Procedure' },
    performer: [{ actor: reference('PractitionerRole') }],
  },
  {
    resourceType: 'CarePlan',
    subject,
    addresses: [reference('Condition')],
    goal: [reference('Goal')],
    supportingInfo: [reference('Observation')],
    activity: [
      { detail: { goal: [reference('Goal')], code: { text: 'A CarePlan' } } },
      { reference: reference('ServiceRequest') },
      { reference: reference('Task') },
      { reference: reference('Appointment') },
      { detail: { productReference: reference('Medication') } },
      { detail: { productReference: reference('Substance') } },
    ],
  },
  {
    resourceType: 'CarePlan',
    id: 'crisis',
    subject,
    addresses: [{ display: 'A bad night' }],
    supportingInfo: [reference('Consent')],
  },
  { resourceType: 'Condition', subject, code: { text: 'A Condition' } },
  {
    resourceType: 'Goal',
    subject,
    description: { text: 'A Goal' },
    addresses: [reference('Condition')],
  },
  {
    resourceType: 'Observation',
    subject,
    code: { coding: [strength] },
    valueCodeableConcept: { text: 'An Observation' },
  },
  { resourceType: 'Consent', patient: subject, policyRule: { text: 'A Consent' } },
  {
    resourceType: 'Provenance',
    target: [reference('Procedure')],
    agent: [{ who: { display: 'A Provenance' } }],
  },
  { resourceType: 'ServiceRequest', subject, code: { text: 'A ServiceRequest' } },
  { resourceType: 'Task', for: subject, code: { text: 'A Task' } },
  { resourceType: 'Appointment', description: 'An Appointment' },
  { resourceType: 'Medication', code: { text: 'A Medication' } },
  { resourceType: 'Substance', code: { text: 'A Substance' } },
];

/** The types of the resources, each with what the plan says of the first of them. */
export const readTypes: ReadonlyMap<string, string> = new Map(
  resources
    .map(({ resourceType }) => resourceType)
    .filter((type, index, all) => all.indexOf(type) === index)
    .map((type) => [type, `A${/^[AO]/.test(type) ? 'n' : ''} ${type}`]),
);

export interface Entry {
  readonly resource: Record<string, unknown> & { resourceType: string };
}

/** A new bundle, with the first resource of each type under its name and the id 1. */
export const everyResourceBundle = () => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: structuredClone(resources).map((resource): Entry => ({
    resource: { id: '1', ...resource },
  })),
});
