import { beginsWith, valueAt, type Path } from '../json/path.js';
import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import { isResource, type BundleEntry, type BundleReader } from './bundle-reader.js';
import { fhirWords, shortWords } from './modifiers/fhir-words.js';
import type { ImportFinding } from './modifiers/import-findings.js';
import { ImportNotes, isTechnical } from './modifiers/import-notes.js';
import { statementOf } from './modifiers/statements.js';
import { hasData, isNarrativeSaid, narrativeOf } from './narrated.js';
import { hasPlanWords } from './plan-language.js';
import { listOf } from './position.js';
import { struckOutIn } from './struck-out.js';
import { DATA_ABSENT, RESOURCE_ID } from './systems.js';
import type { FhirResource } from './types.js';

/** What a resource says of itself. */
const SELF = new Set(['resourceType', 'id', 'meta', 'language', 'implicitRules']);

/** Resources about the running of services, and not about somebody's care. */
const ADMINISTRATIVE = new Set([
  ...['Account', 'AuditEvent', 'Basic', 'Binary', 'Claim', 'ClaimResponse', 'CodeSystem'],
  ...['Coverage', 'CoverageEligibilityRequest', 'CoverageEligibilityResponse', 'Encounter'],
  ...['Endpoint', 'ExplanationOfBenefit', 'HealthcareService', 'Location', 'MessageHeader'],
  ...['OperationOutcome', 'Organization', 'Practitioner', 'PractitionerRole', 'Provenance'],
  ...['Questionnaire', 'Schedule', 'Slot', 'StructureDefinition', 'Subscription', 'ValueSet'],
]);

/** Whether a server says that something went wrong, so that the bundle may not have all. */
const tellsOfFaults = ({ resourceType, issue }: FhirResource): boolean =>
  resourceType === 'OperationOutcome' &&
  listOf(issue).some((one) => isRecord(one) && one.severity !== 'information');

/** Says of itself, or of all that is in it, that nobody said anything; and says nothing beside that. */
function isAbsent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isAbsent);
  if (!isRecord(value)) return false;
  if (value.url === DATA_ABSENT) return true;
  const said = Object.entries(value).filter(([key]) => key !== 'id' && key !== 'url');
  return said.length > 0 && said.every(([, inner]) => isAbsent(inner));
}

/** What has to be there, and nobody gave: a code, and when something was recorded. */
const isPlaceholder = (holder: Json, key: string): boolean =>
  isAbsent(holder[`_${key}`]) &&
  (holder[key] === 'unknown' || (holder.resourceType === 'Provenance' && key === 'recorded'));

/** What we call a resource of ours, and nothing else. */
const isOwnIdentifier = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(isOwnIdentifier)
    : isRecord(value) && value.system === RESOURCE_ID;

function isSaidOtherwise(holder: object, key: string, reader: BundleReader): boolean {
  const object = holder as Json;
  if ('resourceType' in object && SELF.has(key)) return true;
  const { text } = object;
  if (key === 'text' && isRecord(text) && 'div' in text && isNarrativeSaid(object, reader))
    return true;
  // what was made of a narrative is told as that
  if (reader.narrated.get(object as FhirResource) === key) return true;
  if (isOwnIdentifier(object[key])) return true;
  return isAbsent(object[key]) || isPlaceholder(object, key);
}

/**
 * Each part of a bundle that is not in the plan, or not as it was. What has words and came with an
 * entry of the plan is written beside that.
 */
export function unmapped(
  reader: BundleReader,
  bundle: Json,
  planLanguage: string | undefined,
): ImportFinding[] {
  const strange = listOf(bundle.entry).flatMap((entry, index): ImportFinding[] =>
    isRecord(entry) && isResource(entry.resource)
      ? []
      : [
          {
            code: 'not-mapped',
            path: ['entry', index],
            what: 'An entry without a resource',
            value: shortWords(entry),
          },
        ],
  );
  const notes = new ImportNotes(reader);
  const all = reader.entries.flatMap((entry) => [
    ...unmappedIn(entry, reader, notes),
    ...otherLanguage(entry, reader, planLanguage),
  ]);
  notes.write();
  return [...strange, ...all];
}

/** That a resource with words of the plan says another language than the plan is in. */
function otherLanguage(
  { resource, path }: BundleEntry,
  reader: BundleReader,
  planLanguage: string | undefined,
): ImportFinding[] {
  const { language, resourceType } = resource;
  const isSaid =
    language === undefined ||
    language === planLanguage ||
    !hasPlanWords(resourceType) ||
    reader.consumed.isUnconsumed(resource);
  const what = `${resourceType}.language`;
  return isSaid
    ? []
    : [
        {
          code: 'not-mapped',
          path: [...path, 'language'],
          what,
          value: shortWords(language),
          isTechnical: true,
        },
      ];
}

function unmappedIn(
  { resource, path }: BundleEntry,
  reader: BundleReader,
  notes: ImportNotes,
): ImportFinding[] {
  const { resourceType } = resource;
  const out = reader.exclusionOf(resource);
  if (out) return [{ ...out, path }];
  const leftOut = [...leftOutWithin(resource, reader)];
  // of what was left out, nothing else became
  const isOfLeftOut = (one: ImportFinding) =>
    leftOut.some((whole) => beginsWith(one.path, whole.path));
  const found = [...reader.findings.under(path).filter((one) => !isOfLeftOut(one)), ...leftOut];
  if (Object.keys(resource).every((key) => SELF.has(key) || isOwnIdentifier(resource[key])))
    return [...found];
  const struckOut = [...struckOutIn(resource, resourceType, path)];
  if (reader.consumed.isUnconsumed(resource)) return [...struckOut, unread(resource, path)];
  const left = reader.consumed
    .unconsumed(resource, [], (holder, key) => isSaidOtherwise(holder, key, reader))
    .map((place) => ({ place, isNoted: notes.take(resource, place) }))
    .filter(({ place }) => !reader.findings.has([...path, ...place]))
    .flatMap(({ place, isNoted }) => [
      unmappedAt(resource, place, path, reader, isNoted),
      ...[...(isNoted ? filesIn(valueAt(resource, place), place) : [])].map((file) =>
        unmappedAt(resource, file, path, reader, false),
      ),
    ]);
  const places = new Set(left.map((one) => JSON.stringify(one.path)));
  return [...found.filter((one) => !places.has(JSON.stringify(one.path))), ...struckOut, ...left];
}

/** That nothing of a resource was read. What its narrative alone says is for those who care, too. */
function unread(resource: FhirResource, path: Path): ImportFinding {
  const { resourceType } = resource;
  const narrative = hasData(resource) ? '' : narrativeOf(resource);
  const words = new Set([statementOf(resource, resourceType), narrative]);
  return {
    code: 'not-mapped',
    path,
    what: resourceType,
    value: shortWords([...words]),
    isTechnical: ADMINISTRATIVE.has(resourceType) && !narrative && !tellsOfFaults(resource),
  };
}

/** What was left out of what a resource contains. Nothing else is said of that. */
function* leftOutWithin(resource: FhirResource, reader: BundleReader): Generator<ImportFinding> {
  const contained = listOf(resource.contained);
  for (const [index, inner] of contained.entries()) {
    if (!isResource(inner)) continue;
    const out = reader.exclusionOf(inner);
    yield* leftOutWithin(inner, reader);
    if (!out) continue;
    yield { ...out, path: reader.pathOf(inner) };
    contained[index] = null;
  }
}

/** Where files stand, or measurements as a series: a note has their names at the most. */
function* filesIn(value: unknown, place: Path): Generator<Path> {
  if (!isObjectOrList(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...place, Array.isArray(value) ? Number(key) : key];
    if (key === 'data' && typeof inner === 'string') yield here;
    else yield* filesIn(inner, here);
  }
}

/** Whether a need, a goal or an action was made of what a reference calls it. */
const isReadByName = (reference: unknown, reader: BundleReader): boolean => {
  const type = isRecord(reference) ? reader.fallbackOf(reference)?.resourceType : undefined;
  return type === 'Goal' || type === 'Condition';
};

const isReference = (value: unknown): value is Json =>
  isRecord(value) && typeof value.reference === 'string';

/** What has no words of its own may lead to what has. */
function* referencesIn(value: unknown): Generator<Json> {
  if (isReference(value)) yield value;
  if (isObjectOrList(value)) for (const inner of Object.values(value)) yield* referencesIn(inner);
}

function unmappedAt(
  resource: FhirResource,
  place: Path,
  path: Path,
  reader: BundleReader,
  isNoted: boolean,
): ImportFinding {
  const value = valueAt(resource, place);
  const holder = valueAt(resource, place.slice(0, -1));
  const words = fhirWords(value);
  const addresses = [
    ...(isReference(value) ? [value] : []),
    ...(isReference(holder) ? [holder] : []),
    ...(words ? [] : referencesIn(value)),
  ];
  const leadsNowhere = addresses.some((one) => !reader.resolve(one, { resource }));
  const code = leadsNowhere ? 'missing-reference' : isNoted ? 'in-note' : 'not-mapped';
  return {
    // its name came in, and nobody knows what became of it
    code: leadsNowhere && isReadByName(holder, reader) ? 'status-missing' : code,
    path: [...path, ...place],
    what: [resource.resourceType, ...place].join('.'),
    value: shortWords(value) || shortWords(addresses[0]?.reference),
    isTechnical: !leadsNowhere && (isTechnical(resource.resourceType, place) || !words),
  };
}
