import { isRecord, type Json } from '../validation/empty.js';
import type { Path } from '../standard/path.js';
import { Marks } from './marks.js';
import { listOf, rootOf, type Position, type Scope } from './position.js';
import { kindOf, type ResourceType } from './resources.js';
import { holds } from './holds.js';
import { standIn } from './stand-ins.js';
import type { FhirIssueCode, FhirResource } from './types.js';

/** A resource of a bundle, and where it is in it. */
export interface Entry {
  readonly resource: FhirResource;
  readonly fullUrl?: string;
  readonly path: Path;
}

type LeftOut = Extract<FhirIssueCode, 'other-patient' | 'entered-in-error'>;

export const isResource = (value: unknown): value is FhirResource =>
  isRecord(value) && typeof value.resourceType === 'string';

/** Finds resources by the references to them, and keeps track of what was read. */
export class Reader {
  readonly entries: readonly Entry[];
  readonly marks = new Marks();
  readonly #byAddress = new Map<string, FhirResource>();
  readonly #leftOut = new Map<FhirResource, LeftOut>();
  readonly #claimed = new Set<unknown>();
  readonly #pointing = new Map<string, Map<FhirResource, FhirResource[]>>();
  readonly #known = new Map<FhirResource, Map<string, unknown>>();
  readonly #standIns = new Map<unknown, FhirResource>();

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    for (const { resource, fullUrl } of [...entries].reverse()) {
      const { resourceType, id } = resource;
      if (typeof id === 'string') this.#byAddress.set(`${resourceType}/${id}`, resource);
      if (fullUrl) this.#byAddress.set(fullUrl, resource);
    }
  }

  /** Every resource that was not left out. */
  all(): FhirResource[] {
    return this.entries
      .map(({ resource }) => resource)
      .filter((resource) => !this.#leftOut.has(resource));
  }

  ofType(type: string): FhirResource[] {
    return this.all().filter(({ resourceType }) => resourceType === type);
  }

  leaveOut(resource: FhirResource, code: LeftOut): void {
    this.#leftOut.set(resource, code);
  }

  whyLeftOut(resource: FhirResource): LeftOut | undefined {
    return this.#leftOut.get(resource);
  }

  /** A reference to a resource that need not be in the bundle. */
  refer(resource: FhirResource): Json {
    const reference = {};
    this.#standIns.set(reference, resource);
    return reference;
  }

  /** The resource that a reference names, in the bundle or contained in a resource we are in. */
  resolve(reference: unknown, scope?: Scope): FhirResource | undefined {
    const address = isRecord(reference) ? reference.reference : undefined;
    if (typeof address !== 'string') return undefined;
    if (address.startsWith('#')) return containedIn(scope, address.slice(1));
    const plain = address.replace(/\/_history\/.*$/, '');
    const [type, id] = plain.split('/').slice(-2);
    return this.#byAddress.get(plain) ?? this.#byAddress.get(`${type}/${id}`);
  }

  /** The resource of a type that a reference leads to, or what says as much as it does. */
  follow(at: Position, type: ResourceType, made?: Json): Position[] {
    const resource = this.asResource(at.value, type, at.scope);
    if (!resource || (made && !holds(resource, made))) return [];
    this.sees(rootOf(resource), made);
    if (this.resolve(at.value, at.scope)) this.take(at);
    this.#seeKind(resource, type);
    return [rootOf(resource, at.scope)];
  }

  /** What a reference says, as a resource of a type. */
  asResource(reference: unknown, type: ResourceType, scope?: Scope): FhirResource | undefined {
    if (!isRecord(reference)) return undefined;
    const found = this.resolve(reference, scope);
    if (found?.resourceType === type) return this.#leftOut.has(found) ? undefined : found;
    let instead = this.standInOf(reference);
    if (!instead && !(found && this.#leftOut.has(found))) {
      instead = standIn(type, reference, found, (place) => this.marks.use(place));
      if (instead) this.#standIns.set(reference, instead);
    }
    return instead?.resourceType === type ? instead : undefined;
  }

  standInOf(reference: unknown): FhirResource | undefined {
    return this.#standIns.get(reference);
  }

  /** What a reference leads to, whatever its type. */
  targetOf({ value, scope }: Position): FhirResource | undefined {
    return this.standInOf(value) ?? this.resolve(value, scope);
  }

  /** Takes up the references of a list that lead to a resource. */
  takeTo(references: Position, resource: FhirResource): void {
    for (const reference of references.entries())
      if (this.targetOf(reference) === resource) this.take(reference);
  }

  /** Every resource of a type that refers to the one we are in. */
  pointing(scope: Scope, type: ResourceType, via: string): Position[] {
    const key = `${type}.${via}`;
    let index = this.#pointing.get(key);
    if (!index) this.#pointing.set(key, (index = this.#index(type, via)));
    return (index.get(scope.resource) ?? []).map((resource) => {
      this.#seeKind(resource, type);
      const root = rootOf(resource, scope);
      for (const references of root.inner(via)) this.takeTo(references, scope.resource);
      return root;
    });
  }

  /** What was worked out about a resource before, or is now. */
  once<T>(resource: FhirResource, name: string, work: () => T): T {
    const known = this.#known.get(resource) ?? new Map<string, unknown>();
    this.#known.set(resource, known);
    if (!known.has(name)) known.set(name, work());
    return known.get(name) as T;
  }

  /** Whether nobody has read an entry as theirs before. */
  claim({ value }: Position): boolean {
    if (this.#claimed.has(value)) return false;
    this.#claimed.add(value);
    return true;
  }

  use(place: Pick<Position, 'holder' | 'key'>): void {
    this.marks.use(place);
  }

  sees(place: Position, pattern: unknown): void {
    this.marks.see(place, pattern);
  }

  /** Takes up the address in a reference. */
  take(at: Position): void {
    const address = at.inner('reference')[0];
    if (address) this.use(address);
  }

  #index(type: ResourceType, via: string) {
    const index = new Map<FhirResource, FhirResource[]>();
    for (const resource of this.ofType(type)) {
      const root = rootOf(resource);
      for (const { value } of root.inner(via).flatMap((all) => all.entries())) {
        const target = this.resolve(value, root.scope);
        if (target) index.set(target, [...(index.get(target) ?? []), resource]);
      }
    }
    return index;
  }

  #seeKind(resource: FhirResource, type: ResourceType): void {
    const { fixed, patient } = kindOf(type);
    this.sees(rootOf(resource), fixed);
    for (const reference of patient ? rootOf(resource).inner(patient) : [])
      if (this.resolve(reference.value)?.resourceType === 'Patient') this.take(reference);
  }
}

function containedIn(scope: Scope | undefined, id: string): FhirResource | undefined {
  for (let at = scope; at; at = at.up) {
    const found = listOf(at.resource.contained)
      .filter(isResource)
      .find((one) => one.id === id);
    if (found) return found;
  }
  return undefined;
}
