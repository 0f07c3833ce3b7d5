import type { Json } from '../json/json.js';
import { canonicalJson } from '../json/canonical-json.js';
import { uuidOf } from './uuid.js';
import { kindOf, type ResourceType } from './resource-kinds.js';
import { ENTRY_ID, NHS_NUMBER } from './systems.js';
import type { FhirBundleEntry, FhirResource } from './types.js';

/** Makes the resources of one document, and refers to them before they have their ids. */
export class BundleWriter {
  readonly patient: FhirResource;
  /** The document's date: an instant. */
  readonly date: string;
  readonly #resources: FhirResource[] = [];
  readonly #targets = new Map<Json, FhirResource>();

  constructor(date: string) {
    this.date = date;
    this.patient = this.make('Patient');
  }

  make(type: ResourceType): FhirResource {
    const { profile, patient, fixed } = kindOf(type);
    const resource: FhirResource = {
      resourceType: type,
      ...(profile && { meta: { profile: [profile] } }),
      ...structuredClone(fixed),
    };
    if (patient) resource[patient] = this.createReference(this.patient);
    this.#resources.push(resource);
    return resource;
  }

  createReference(resource: FhirResource): Json {
    const reference = {};
    this.#targets.set(reference, resource);
    return reference;
  }

  /** The resource that a reference leads to, made where it leads to none. */
  follow(reference: Json, type: ResourceType): FhirResource {
    let resource = this.#targets.get(reference);
    if (!resource) this.#targets.set(reference, (resource = this.make(type)));
    return resource;
  }

  targetOf(reference: Json | undefined): FhirResource | undefined {
    return reference && this.#targets.get(reference);
  }

  /** Gives each resource its id and each reference its address; the composition first. */
  entries(): FhirBundleEntry[] {
    const person = identityOf(this.patient);
    const ids = new Map<FhirResource, string>();
    const met = new Map<string, number>();
    const entries: FhirBundleEntry[] = [];
    for (const resource of this.#resources) {
      const identity = canonicalJson([person, resource.resourceType, identityOf(resource)]);
      const before = met.get(identity) ?? 0;
      met.set(identity, before + 1);
      const { shared } = kindOf(resource.resourceType as ResourceType);
      // two that are equal are told apart by their order, unless they are one
      const id = uuidOf(before && !shared ? `${identity} ${before}` : identity);
      ids.set(resource, id);
      if (before && shared) continue;
      const { resourceType, ...rest } = resource;
      entries.push({ fullUrl: `urn:uuid:${id}`, resource: { resourceType, id, ...rest } });
    }
    for (const [reference, resource] of this.#targets)
      reference.reference = `urn:uuid:${ids.get(resource)}`;
    return entries.sort(
      (one, other) =>
        Number(other.resource.resourceType === 'Composition') -
        Number(one.resource.resourceType === 'Composition'),
    );
  }
}

/** The entry's own id or a person's NHS number, and otherwise all that it says. */
function identityOf(resource: FhirResource): unknown {
  const identifiers = (resource.identifier ?? []) as Json[];
  const known = Array.isArray(identifiers)
    ? identifiers.find(({ system }) => system === ENTRY_ID || system === NHS_NUMBER)
    : undefined;
  return known?.value ?? resource;
}
