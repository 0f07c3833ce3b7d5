import { isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import type { Moment } from './modifiers/moment.js';
import { listOf, resourcePosition } from './position.js';
import { ODS } from './systems.js';
import type { FhirResource } from './types.js';

const odsCodes = ({ identifier }: FhirResource): unknown[] =>
  listOf(identifier)
    .filter(isRecord)
    .filter(({ system }) => system === ODS)
    .map(({ value }) => value);

/**
 * A GP practice that a reference names by its code alone, or where somebody's GP works, is an
 * organisation as others are. Added references stand at the end of their list.
 */
export function normalisePractices(patient: FhirResource, reader: BundleReader, now: Moment): void {
  const references = patient.generalPractitioner;
  if (!Array.isArray(references)) return;
  const find = (one: unknown, within: FhirResource) => reader.resolve(one, { resource: within });
  const known = new Set<unknown>();
  for (const [index, reference] of (references as unknown[]).entries()) {
    const practice = find(reference, patient);
    if (practice?.resourceType !== 'Organization') continue;
    // named again, with nothing more to say
    if (known.has(practice) && isRecord(reference) && reference.display === undefined)
      references[index] = null;
    for (const one of [practice, ...odsCodes(practice)]) known.add(one);
  }
  for (const reference of [...(references as unknown[])]) {
    if (!isRecord(reference)) continue;
    const found = find(reference, patient);
    const role = found?.resourceType === 'PractitionerRole' ? found : undefined;
    if (found && (!role || !isInForce(role, reader, now))) continue;
    const named = role ? role.organization : reference;
    const practice = (role && find(named, role)) ?? namedByCode(named);
    if (practice?.resourceType !== 'Organization' || reader.exclusionOf(practice)) continue;
    if ([practice, ...odsCodes(practice)].some((one) => known.has(one))) continue;
    for (const one of [practice, ...odsCodes(practice)]) known.add(one);
    for (const one of [reference, named]) if (isRecord(one)) consumeNames(one, reader);
    if (role) withName(practice, role, reader);
    references.push(reader.createReference(practice));
  }
}

const isInForce = (role: FhirResource, reader: BundleReader, now: Moment): boolean =>
  role.active !== false && !now.outside(role.period) && !reader.exclusionOf(role);

/** What a reference says that leads to no resource. */
function namedByCode(reference: unknown): FhirResource | undefined {
  const { identifier, display, type = 'Organization' }: Json = isRecord(reference) ? reference : {};
  if (type !== 'Organization' || !isRecord(identifier) || identifier.system !== ODS)
    return undefined;
  return {
    resourceType: 'Organization',
    identifier: [identifier],
    ...(typeof display === 'string' && { name: display }),
  };
}

function consumeNames(reference: Json, reader: BundleReader): void {
  const { identifier } = reference;
  const isCode = isRecord(identifier) && identifier.system === ODS;
  for (const key of ['reference', 'type', ...(isCode ? ['display'] : [])])
    if (Object.hasOwn(reference, key)) reader.consume({ holder: reference, key });
}

/** The practice, with the GP as its contact where it has none. */
function withName(practice: FhirResource, role: FhirResource, reader: BundleReader): void {
  const { practitioner } = role;
  const person = reader.resolve(practitioner, { resource: role });
  if (!isRecord(practitioner) || practice.contact !== undefined) return;
  const isPerson =
    person?.resourceType === 'Practitioner' &&
    person.active !== false &&
    !reader.exclusionOf(person);
  const name = isPerson
    ? listOf(person.name).find(isRecord)
    : person
      ? undefined
      : typeof practitioner.display === 'string' && { text: practitioner.display };
  if (!name) return;
  practice.contact = [{ name }];
  if (isPerson)
    for (const place of resourcePosition(role).inner('practitioner'))
      reader.consumeReference(place);
  else reader.consume({ holder: practitioner, key: 'display' });
}
