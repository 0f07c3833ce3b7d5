import { isRecord, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';
import { isResource, type BundleReader } from './bundle-reader.js';
import { listOf, resourcePosition, type Scope } from './position.js';
import type { FhirIssueCode, FhirResource } from './types.js';
import {
  contradicts,
  hasIdentifier,
  haveOneNhsNumber,
  isCalled,
  personNamed,
  personReferenceOf,
} from './whose-resource.js';

/**
 * Leaves out what is about anybody but one person: the document's, or else the first Patient.
 * Without a Patient, the one that the document, the first care plan or the first resource is about.
 */
export function excludeOtherPatients(
  reader: BundleReader,
  composition: FhirResource,
): FhirResource | undefined {
  const plans = reader.ofType('CarePlan');
  const about = [composition, ...plans, ...reader.all()]
    .map((resource) => personReferenceOf(resource))
    .find((person) => person && personNamed(person.reference) !== undefined);
  const named = about && personNamed(about.reference);
  const first = plans[0] ?? composition;
  const candidates = [
    reader.resolve(personReferenceOf(composition)?.reference, resourcePosition(composition).scope),
    ...reader.ofType('Patient'),
    reader.resolve(personReferenceOf(first)?.reference, resourcePosition(first).scope),
  ];
  const patient = candidates.find((one) => one?.resourceType === 'Patient');

  const isOther = (reference: Json, scope: Scope): boolean => {
    const one = personNamed(reference);
    if (one === undefined) return false;
    // an address may be wrong: a number beside it that is another's counts as much
    const numbers = patient ? patient.identifier : [about?.reference.identifier];
    if (contradicts(numbers, reference.identifier)) return true;
    // what is left out for a reason of its own names nobody
    if (!patient) return named !== undefined && one !== named;
    if (typeof reference.reference !== 'string')
      return !isRecord(reference.identifier) || !hasIdentifier(patient, reference.identifier);
    const found = reader.resolve(reference, scope);
    return found !== patient && !(found && haveOneNhsNumber(found, patient));
  };

  const look = (resource: FhirResource, path: Path, up?: Scope): void => {
    const scope = { resource, ...(up && { up }) };
    const person = personReferenceOf(resource);
    if (resource.resourceType === 'Patient') {
      // without anybody else, what was left out for a reason of its own is nobody else's
      if (resource !== patient && (patient || !reader.exclusionOf(resource)))
        reader.exclude(resource, otherRecord(resource, patient));
    } else if (person && isOther(person.reference, scope))
      reader.exclude(resource, { code: 'other-patient', what: resource.resourceType });
    else if (person && patient && !reader.exclusionOf(resource))
      tellOtherName(resource, path, patient, reader);
    for (const [index, inner] of listOf(resource.contained).entries())
      if (isResource(inner) && inner !== patient) look(inner, [...path, 'contained', index], scope);
  };
  for (const { resource, path } of reader.entries)
    if (!REPEATED.has(reader.exclusionOf(resource)?.code)) look(resource, path);
  return patient;
}

const REPEATED: ReadonlySet<unknown> = new Set<FhirIssueCode>(['repeated', 'repeated-alike']);

const otherRecord = (one: FhirResource, patient: FhirResource | undefined) =>
  patient && haveOneNhsNumber(one, patient)
    ? ({ code: 'repeated', what: one.resourceType } as const)
    : ({ code: 'other-patient', what: one.resourceType } as const);

/** Of somebody who is only called by a name, nobody knows who it is. */
function tellOtherName(
  resource: FhirResource,
  path: Path,
  patient: FhirResource,
  reader: BundleReader,
): void {
  const { key, reference } = personReferenceOf(resource)!;
  const { display } = reference;
  if (personNamed(reference) !== undefined || typeof display !== 'string') return;
  if (isCalled(patient, display)) return;
  reader.findings.add({
    code: 'person-unclear',
    path: [...path, key],
    what: `${resource.resourceType}.${key}`,
  });
}
