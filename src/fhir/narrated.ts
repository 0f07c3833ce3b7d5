import { isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import { fhirWords } from './modifiers/fhir-words.js';
import { listOf } from './position.js';
import type { FhirResource } from './types.js';

/** What says what a resource is, by its keys. Without any of these, its narrative alone says so. */
const DATA: Readonly<Record<string, RegExp>> = {
  Appointment: /^description$/,
  CarePlan: /^(?:description|addresses|goal|activity)$/,
  CareTeam: /^participant$/,
  ClinicalImpression: /^(?:summary|description)$/,
  Composition: /^section$/,
  Condition: /^code$/,
  Consent: /^policyRule$/,
  Goal: /^description$/,
  Medication: /^code$/,
  Observation: /^(?:value[A-Z]|component$|hasMember$)/,
  Patient: /^(?:name|identifier)$/,
  Procedure: /^code$/,
  QuestionnaireResponse: /^item$/,
  RelatedPerson: /^name$/,
  ServiceRequest: /^code$/,
  Substance: /^code$/,
  Task: /^(?:code|description)$/,
};
const DATA_OF_OTHERS =
  /^(?!(?:resourceType|id|meta|language|implicitRules|text|contained|identifier|status|intent|active|subject|patient|for|type|category|\w*[eE]xtension|_.*)$)/;

/** Where words are that say what a resource is; of any other type, no element is for that. */
const STATEMENTS: Readonly<Record<string, { readonly key: string; readonly isConcept?: true }>> = {
  Appointment: { key: 'description' },
  CarePlan: { key: 'description' },
  ClinicalImpression: { key: 'summary' },
  Condition: { key: 'code', isConcept: true },
  Consent: { key: 'policyRule', isConcept: true },
  Goal: { key: 'description', isConcept: true },
  Medication: { key: 'code', isConcept: true },
  Procedure: { key: 'code', isConcept: true },
  ServiceRequest: { key: 'code', isConcept: true },
  Substance: { key: 'code', isConcept: true },
  Task: { key: 'description' },
};

/** Whether a resource says in data what it is. */
export const hasData = (resource: FhirResource): boolean => {
  const { resourceType } = resource;
  const keys = Object.hasOwn(DATA, resourceType) ? DATA[resourceType]! : DATA_OF_OTHERS;
  return Object.entries(resource).some(
    ([key, value]) => keys.test(key) && (listOf(value).length > 0 || fhirWords(value) !== ''),
  );
};

/** The words of a narrative, where there is one. */
export const narrativeOf = ({ text }: Json): string =>
  isRecord(text) && typeof text.div === 'string' ? fhirWords(text) : '';

/**
 * What a resource says in its narrative alone becomes what it is, before anything asks what that is.
 * FHIR's status of the narrative does not count: there is nothing that it could have been made of.
 */
export function readNarratives(reader: BundleReader): void {
  for (const { resource: outermost } of reader.entries)
    for (const resource of [outermost, ...reader.containedIn(outermost)]) {
      const { resourceType } = resource;
      const words = narrativeOf(resource);
      if (!words || !Object.hasOwn(STATEMENTS, resourceType) || hasData(resource)) continue;
      const { key, isConcept } = STATEMENTS[resourceType]!;
      resource[key] = isConcept ? { text: words } : words;
      reader.narrated.set(resource, key);
    }
}

/** Whether a narrative was made of what it goes with, as it says itself. */
const isGenerated = ({ text }: Json): boolean =>
  isRecord(text) && (text.status === 'generated' || text.status === 'extensions');

/** Whether the plan, or an issue, has what the narrative of a resource, or of a section, says. */
export function isNarrativeSaid(holder: Json, reader: BundleReader): boolean {
  if (!narrativeOf(holder)) return true;
  const resource = 'resourceType' in holder ? (holder as FhirResource) : undefined;
  const key = resource && reader.narrated.get(resource);
  if (key !== undefined) return reader.consumed.isTaken(holder, key);
  if (!isGenerated(holder)) return false;
  if (resource) return hasData(resource);
  return listOf(holder.entry).some((entry) => {
    const found = reader.resolve(entry);
    return found && !reader.narrated.has(found) && hasData(found);
  });
}
