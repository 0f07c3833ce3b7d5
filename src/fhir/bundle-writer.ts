import { copied } from '../json/copied.js';
import type { Json } from '../json/json.js';
import { mergePractitioners } from './merge-practitioners.js';
import { resourceLanguage } from './plan-language.js';
import { identify, personOf, ResourceKeys } from './resource-identity.js';
import { kindOf, type ResourceType } from './resource-kinds.js';
import type { FhirBundleEntry, FhirExportOptions, FhirResource } from './types.js';
import { ArchivedAround } from '../validation/archived-around.js';

/** The record of the person that a server has and is the master of, for what is sent to it. */
export const recordOf = ({ type, patient }: FhirExportOptions): string | undefined =>
  type === 'transaction' ? patient : undefined;

/** Makes the resources of one bundle, and refers to them before they have their ids. */
export class BundleWriter {
  readonly archivedAround = new ArchivedAround();
  readonly patient: FhirResource;
  /** The document's date: an instant. */
  readonly date: string;
  /** By which time something is archived. */
  readonly time: Date | string;
  #resources: FhirResource[] = [];
  readonly #owners = new Map<FhirResource, FhirResource>();
  readonly #counts = new Map<FhirResource, Map<ResourceType, number>>();
  readonly #targets = new Map<Json, FhirResource>();
  /** References by which the plan names somebody, each to a role of its own at first. */
  readonly #mentions = new Map<FhirResource, Json>();

  constructor(date: string, time: Date | string) {
    this.date = date;
    this.time = time;
    this.patient = this.make('Patient');
  }

  get resources(): readonly FhirResource[] {
    return this.#resources;
  }

  /** `owner`: the resource that it is a part of, as the plan has it. */
  make(type: ResourceType, owner?: FhirResource): FhirResource {
    const { profile, patient, fixed, inArchived } = kindOf(type);
    const resource: FhirResource = {
      resourceType: type,
      ...(profile && { meta: { profile: [profile] } }),
      ...copied(fixed),
      ...(this.archivedAround.isThere && copied(inArchived)),
    };
    if (patient) resource[patient] = this.createReference(this.patient);
    if (owner) {
      this.#owners.set(resource, owner);
      const counts = this.#counts.get(owner) ?? new Map<ResourceType, number>();
      this.#counts.set(owner, counts.set(type, this.countOf(type, owner) + 1));
    }
    this.#resources.push(resource);
    return resource;
  }

  /** How many resources of a type are parts of another. */
  countOf(type: ResourceType, owner: FhirResource): number {
    return this.#counts.get(owner)?.get(type) ?? 0;
  }

  createReference(resource: FhirResource): Json {
    const reference = {};
    this.#targets.set(reference, resource);
    return reference;
  }

  /** The resource that a reference leads to, made where it leads to none. */
  follow(reference: Json, type: ResourceType, owner: FhirResource): FhirResource {
    const known = this.#targets.get(reference);
    if (known) return known;
    const resource = this.make(type, owner);
    this.#targets.set(reference, resource);
    if (type === 'PractitionerRole') this.#mentions.set(resource, reference);
    return resource;
  }

  targetOf(reference: Json | undefined): FhirResource | undefined {
    return reference && this.#targets.get(reference);
  }

  /**
   * Gives each resource its id and each reference its address; the composition first. Throws a
   * TypeError for `replaces` of another person.
   */
  entries(options: FhirExportOptions): FhirBundleEntry[] {
    const names = this.#mergePeople();
    const person = personOf(this.patient, options);
    const keys = new ResourceKeys(person, this.#owners, names);
    const ids = new Map(this.#resources.map((resource) => [resource, keys.uuidOf(resource)]));
    const record = recordOf(options);
    for (const [reference, resource] of this.#targets)
      reference.reference =
        record !== undefined && resource === this.patient
          ? record
          : `urn:uuid:${ids.get(resource)}`;
    const written = this.#resources.filter(
      (resource) => record === undefined || !this.#isOfPatient(resource),
    );
    const entries = written.map((resource): FhirBundleEntry => {
      const id = ids.get(resource)!;
      const { resourceType, ...rest } = identify(resource, id, person);
      return {
        fullUrl: `urn:uuid:${id}`,
        resource: { resourceType, id, ...resourceLanguage(resourceType, options), ...rest },
      };
    });
    return entries.sort(
      (one, other) =>
        Number(other.resource.resourceType === 'Composition') -
        Number(one.resource.resourceType === 'Composition'),
    );
  }

  #isOfPatient(resource: FhirResource): boolean {
    return resource === this.patient || this.#owners.get(resource) === this.patient;
  }

  /** Everybody becomes one Practitioner, however often the plan names them. */
  #mergePeople(): ReadonlyMap<FhirResource, string> {
    const { merged, practitioners, names } = mergePractitioners(this.#mentions);
    for (const [reference, resource] of this.#targets) {
      const role = merged.get(resource);
      if (role) this.#targets.set(reference, role);
    }
    for (const [role, practitioner] of practitioners)
      role.practitioner = this.createReference(practitioner);
    const kept = this.#resources.map((resource) => merged.get(resource) ?? resource);
    this.#resources = [...new Set([...kept, ...practitioners.values()])];
    return names;
  }
}
