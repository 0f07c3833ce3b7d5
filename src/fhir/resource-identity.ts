import { isRecord, type Json } from '../json/json.js';
import { uuidOf } from './uuid.js';
import { canonicalJson } from '../json/canonical-json.js';
import { ENTRY_ID_EXTENSION, extensionValue } from './codecs/coded.js';
import { listOf } from './position.js';
import { codeSystem, ENTRY_ID, RESOURCE_ID } from './systems.js';
import type { FhirBundle, FhirExportOptions, FhirResource } from './types.js';
import { tellsPerson } from './whose-resource.js';

const identifierOf = ({ identifier }: FhirResource, system: string): unknown =>
  listOf(identifier)
    .filter(isRecord)
    .find((one) => one.system === system)?.value;

/** The NHS number that tells a person from others. */
const nhsNumberOf = ({ identifier }: FhirResource): unknown =>
  listOf(identifier).filter(isRecord).find(tellsPerson)?.value;

/** What tells a person from everybody else. */
export interface PersonKey {
  readonly nhsNumber?: unknown;
  /** what the host calls them, or a bundle before did, or made of all that is known of them */
  readonly uuid?: string;
}

type WhoseOptions = Pick<FhirExportOptions, 'patient' | 'personId' | 'replaces'>;

/**
 * Who a plan is about: what the host says, what the bundle that is replaced called them, their NHS
 * number, or else all that is known. The first two stay, whatever numbers somebody is given later.
 */
export function personOf(patient: FhirResource, options: WhoseOptions): PersonKey {
  const personId = options.personId ?? options.patient;
  const told = personId === undefined ? undefined : uuidOf(canonicalJson({ personId }));
  const before = options.replaces && sameBefore(patient, options.replaces, options, told);
  const uuid = told ?? before;
  if (uuid !== undefined) return { uuid };
  const nhsNumber = nhsNumberOf(patient);
  return nhsNumber === undefined ? { uuid: uuidOf(canonicalJson(patient)) } : { nhsNumber };
}

const NOT_THE_SAME = 'The bundle to be replaced is not about the same person.';

const patientIn = ({ entry }: FhirBundle): FhirResource | undefined =>
  listOf(entry)
    .map((one) => (isRecord(one) ? one.resource : undefined))
    .filter(isRecord)
    .find(({ resourceType }) => resourceType === 'Patient') as FhirResource | undefined;

/**
 * What an earlier bundle called a person, who may have moved or been given a number since. Throws a
 * TypeError where the bundle is about somebody else. `told`: what the host calls them.
 */
function sameBefore(
  patient: FhirResource,
  replaces: FhirBundle,
  { patient: record }: WhoseOptions,
  told: string | undefined,
): string | undefined {
  const before = patientIn(replaces);
  if (record !== undefined && before?.id !== undefined && !`/${record}`.endsWith(`/${before.id}`))
    throw new TypeError(NOT_THE_SAME);
  const uuid = before && identifierOf(before, RESOURCE_ID);
  const [number, then] = [patient, before].map((one) => one && nhsNumberOf(one));
  const isSame =
    (uuid !== undefined && uuid === told) ||
    (record !== undefined && before?.id !== undefined) ||
    (number !== undefined && then !== undefined
      ? number === then
      : patient.birthDate !== undefined && before?.birthDate === patient.birthDate);
  if (!before || !isSame) throw new TypeError(NOT_THE_SAME);
  return typeof uuid === 'string' ? uuid : undefined;
}

/** The id of the entry of the plan that a resource is. */
const entryOf = (resource: FhirResource): unknown =>
  identifierOf(resource, ENTRY_ID) ??
  [resource, resource.valueCodeableConcept]
    .map((holder) => extensionValue(holder, ENTRY_ID_EXTENSION, 'valueString'))
    .find((id) => id !== undefined);

/** Of several things of one type, our own code says which it is. */
const kindIn = ({ category, code }: FhirResource): unknown =>
  [...listOf(category), code]
    .filter(isRecord)
    .flatMap(({ coding }) => listOf(coding))
    .filter(isRecord)
    .find(({ system }) => typeof system === 'string' && system.startsWith(codeSystem('')))?.code;

type Key = readonly unknown[];

/**
 * What each resource is called, whatever it says now: by the person, and the id of its entry. One
 * without an id is the first, second or third of its kind in the resource that it is a part of.
 */
export class ResourceKeys {
  readonly #person: PersonKey;
  readonly #owners: ReadonlyMap<FhirResource, FhirResource>;
  readonly #names: ReadonlyMap<FhirResource, string>;
  readonly #keys = new Map<FhirResource, Key>();
  readonly #met = new Map<string, number>();

  /** `owners`: what each is a part of. `names`: whose each role is. */
  constructor(
    person: PersonKey,
    owners: ReadonlyMap<FhirResource, FhirResource>,
    names: ReadonlyMap<FhirResource, string>,
  ) {
    this.#person = person;
    this.#owners = owners;
    this.#names = names;
  }

  /** A UUID that is always the same for the same resource. */
  uuidOf(resource: FhirResource): string {
    const isPerson = resource.resourceType === 'Patient';
    return (isPerson && this.#person.uuid) || uuidOf(canonicalJson(this.of(resource)));
  }

  of(resource: FhirResource): Key {
    const known = this.#keys.get(resource);
    if (known) return known;
    const key = this.#unique([this.#person, resource.resourceType, ...this.#place(resource)]);
    this.#keys.set(resource, key);
    return key;
  }

  #place(resource: FhirResource): Key {
    const name = this.#names.get(resource);
    if (name !== undefined) return ['called', name];
    const entry = entryOf(resource);
    if (entry !== undefined) return ['entry', entry];
    const owner = this.#owners.get(resource);
    return owner ? ['within', this.of(owner), kindIn(resource)] : [];
  }

  /** Two that would be called the same are told apart by their order. */
  #unique(key: Key): Key {
    const text = canonicalJson(key);
    const before = this.#met.get(text) ?? 0;
    this.#met.set(text, before + 1);
    return before ? [...key, before] : key;
  }
}

/**
 * A resource with its business identifier, by which a server finds the one it has already. A Patient
 * who is known by the NHS number needs no other.
 */
export function identify(
  resource: FhirResource,
  uuid: string,
  { nhsNumber }: PersonKey,
): FhirResource {
  const own = { system: RESOURCE_ID, value: uuid };
  switch (resource.resourceType) {
    case 'Composition':
    case 'QuestionnaireResponse':
      return { ...resource, identifier: own };
    // has no identifier in R4
    case 'Provenance':
      return {
        ...resource,
        meta: { ...meta(resource), tag: [{ system: RESOURCE_ID, code: uuid }] },
      };
    default:
      if (resource.resourceType === 'Patient' && nhsNumber !== undefined) return resource;
      return { ...resource, identifier: [...listOf(resource.identifier), own] };
  }
}

const meta = ({ meta }: FhirResource): Json => (isRecord(meta) ? meta : {});
