import { isRecord } from '../json/json.js';
import { resourcePosition } from './position.js';
import type { BundleReader } from './bundle-reader.js';
import { kindOf, resourceKinds, type ResourceType } from './resource-kinds.js';
import type { FhirResource } from './types.js';

const personOf = (resource: FhirResource): unknown => {
  const { resourceType } = resource;
  if (!Object.hasOwn(resourceKinds, resourceType)) return undefined;
  const { patient } = kindOf(resourceType as ResourceType);
  return patient === undefined ? undefined : resource[patient];
};

const addressOf = (reference: unknown): unknown =>
  isRecord(reference) && typeof reference.reference === 'string' ? reference.reference : undefined;

/**
 * Leaves out what is about anybody but one person: the document's, or else the first Patient.
 * Without a Patient, the one that the first care plan is about.
 */
export function excludeOtherPatients(
  reader: BundleReader,
  composition: FhirResource,
): FhirResource | undefined {
  const subject = reader.resolve(composition.subject, resourcePosition(composition).scope);
  const plan = reader.ofType('CarePlan')[0] ?? composition;
  const about = addressOf(personOf(plan));
  const candidates = [
    subject,
    ...reader.ofType('Patient'),
    reader.resolve(personOf(plan), resourcePosition(plan).scope),
  ];
  const patient = candidates.find((one) => one?.resourceType === 'Patient');
  for (const { resource } of reader.entries) {
    const reference = personOf(resource);
    const address = addressOf(reference);
    const isOther =
      address !== undefined &&
      (patient
        ? reader.resolve(reference, resourcePosition(resource).scope) !== patient
        : about !== undefined && address !== about);
    if (isOther || (resource.resourceType === 'Patient' && resource !== patient))
      reader.exclude(resource, { code: 'other-patient', what: resource.resourceType });
  }
  return patient;
}
