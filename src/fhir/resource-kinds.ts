import type { Json } from '../json/json.js';
import { matchesPattern } from './matches-pattern.js';
import { DATA_ABSENT, extensionUrl, ukCore } from './systems.js';

interface ResourceKind {
  /** the UK Core profile, where there is one */
  readonly profile?: string;
  /** the element that refers to the person */
  readonly patient?: string;
  /** what is the same in every one that we write */
  readonly fixed?: Json;
  /** what it says instead as a part of something archived: that it is in force no more */
  readonly inArchived?: Json;
}

const archivedWith: Json = {
  extension: [{ url: extensionUrl('archived-with'), valueBoolean: true }],
};
const statusInArchived = (key: string, status: string): Json => ({
  [key]: status,
  [`_${key}`]: archivedWith,
});

const consentCode = (list: string, code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${list}`, code }],
});

/** The resources of a document, and what they have beside what the plan says. */
export const resourceKinds = {
  Composition: { profile: ukCore('Composition'), patient: 'subject', fixed: { status: 'final' } },
  Patient: { profile: ukCore('Patient') },
  Organization: { profile: ukCore('Organization') },
  Practitioner: { profile: ukCore('Practitioner') },
  PractitionerRole: { profile: ukCore('PractitionerRole') },
  CareTeam: {
    profile: ukCore('CareTeam'),
    patient: 'subject',
    fixed: { status: 'active' },
    inArchived: statusInArchived('status', 'inactive'),
  },
  RelatedPerson: { profile: ukCore('RelatedPerson'), patient: 'patient' },
  QuestionnaireResponse: {
    profile: ukCore('QuestionnaireResponse'),
    patient: 'subject',
    fixed: { status: 'completed' },
  },
  ClinicalImpression: { patient: 'subject', fixed: { status: 'completed' } },
  // the standard does not ask whether a procedure is over
  Procedure: {
    profile: ukCore('Procedure'),
    patient: 'subject',
    fixed: {
      status: 'unknown',
      _status: { extension: [{ url: DATA_ABSENT, valueCode: 'not-asked' }] },
    },
  },
  CarePlan: { profile: ukCore('CarePlan'), patient: 'subject', fixed: { intent: 'plan' } },
  Condition: { profile: ukCore('Condition'), patient: 'subject' },
  Goal: { patient: 'subject', inArchived: statusInArchived('lifecycleStatus', 'completed') },
  Observation: {
    profile: ukCore('Observation'),
    patient: 'subject',
    fixed: {
      status: 'final',
      category: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/observation-category',
              code: 'social-history',
              display: 'Social History',
            },
          ],
        },
      ],
    },
  },
  Consent: {
    profile: ukCore('Consent'),
    patient: 'patient',
    fixed: {
      status: 'active',
      scope: consentCode('consentscope', 'adr'),
      category: [consentCode('consentcategorycodes', 'acd')],
    },
    inArchived: statusInArchived('status', 'inactive'),
  },
  DocumentReference: {
    profile: ukCore('DocumentReference'),
    patient: 'subject',
    fixed: { status: 'current' },
  },
  Provenance: { profile: ukCore('Provenance') },
} as const satisfies Record<string, ResourceKind>;

export type ResourceType = keyof typeof resourceKinds;

/** Whether an element of a resource says that it is a part of something archived, and what that makes of it. */
export const isOfArchived = (resource: Json, key: string): boolean => {
  const { resourceType: type } = resource;
  if (typeof type !== 'string' || !Object.hasOwn(resourceKinds, type)) return false;
  const { inArchived } = kindOf(type as ResourceType);
  return inArchived !== undefined && key in inArchived && matchesPattern(resource, inArchived);
};

export const kindOf = (type: ResourceType): ResourceKind => resourceKinds[type];
