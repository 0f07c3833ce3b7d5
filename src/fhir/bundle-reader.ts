import { isRecord, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';
import { ConsumedParts } from './consumed-parts.js';
import { listOf, Position, resourcePosition, type Scope } from './position.js';
import { kindOf, type ResourceType } from './resource-kinds.js';
import { matchesPattern } from './matches-pattern.js';
import { roleAsNamed } from './as-named.js';
import { fallbackResource } from './fallback-resource.js';
import { ResourceAddresses } from './resource-addresses.js';
import { EntryHomes } from './modifiers/entry-homes.js';
import { ImportFindings, type ImportFinding } from './modifiers/import-findings.js';
import type { FhirResource } from './types.js';
import { ArchivedAround } from '../validation/archived-around.js';

/** A resource of a bundle, and where it is in it. */
export interface BundleEntry {
  readonly resource: FhirResource;
  readonly fullUrl?: string;
  readonly path: Path;
}

type Place = Pick<Position, 'holder' | 'key'>;

/** Why a resource was left out. */
export type Exclusion = Omit<ImportFinding, 'path'>;

/** What says of a resource that it is over. */
export type WhyOver = Pick<ImportFinding, 'what' | 'said'>;

export const isResource = (value: unknown): value is FhirResource =>
  isRecord(value) && typeof value.resourceType === 'string';

/** Finds resources by the references to them, and keeps track of what was read. */
export class BundleReader {
  /** by its date of archiving, whether that has come or not */
  readonly archivedAround = new ArchivedAround();
  readonly entries: readonly BundleEntry[];
  readonly consumed = new ConsumedParts();
  readonly findings = new ImportFindings();
  readonly homes = new EntryHomes();
  /** the key of what was made of a resource's narrative */
  readonly narrated = new Map<FhirResource, string>();
  readonly #addresses: ResourceAddresses;
  readonly #leftOut: Map<FhirResource, Exclusion>;
  readonly #ended = new Set<FhirResource>();
  readonly #over = new Map<FhirResource, WhyOver>();
  readonly #instead = new Map<FhirResource, FhirResource>();
  readonly #paths = new Map<FhirResource, Path>();
  readonly #claimed = new Set<unknown>();
  readonly #pointing = new Map<string, Map<FhirResource, FhirResource[]>>();
  readonly #known = new Map<FhirResource, Map<string, unknown>>();
  readonly #containers = new Map<FhirResource, FhirResource>();
  readonly #fallbacks = new Map<unknown, FhirResource>();
  readonly #madeOf = new Map<FhirResource, readonly Place[]>();
  readonly #passedOver = new WeakSet<object>();
  readonly #readIn = new WeakMap<FhirResource, readonly unknown[]>();

  /** `outdated`: what a newer copy of stands in the bundle, or was deleted. */
  constructor(
    entries: readonly BundleEntry[],
    outdated: ReadonlyMap<FhirResource, Exclusion> = new Map(),
  ) {
    this.entries = entries;
    this.#leftOut = new Map(outdated);
    const isOutdated = ({ resource }: BundleEntry) => outdated.has(resource);
    const counting = entries.filter((entry) => !isOutdated(entry));
    const known = new Set(entries.map(({ resource }) => resource));
    const gone = [...outdated.keys()].filter((one) => !known.has(one));
    // of two with one address, the first counts
    this.#addresses = new ResourceAddresses([
      ...[...counting, ...entries.filter(isOutdated)],
      ...gone.map((resource) => ({ resource })),
    ]);
    for (const { resource, path } of entries) this.#place(resource, path);
  }

  /** The dates of archiving of what a resource came in as a part of. */
  archivingAround(resource: FhirResource): readonly unknown[] {
    return this.#readIn.get(resource) ?? [];
  }

  /** What a resource contains, and what is in that. */
  containedIn(resource: FhirResource): FhirResource[] {
    return listOf(resource.contained)
      .filter(isResource)
      .flatMap((inner) => [inner, ...this.containedIn(inner)]);
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

  /** The same, with those that others contain. */
  everyOfType(type: string): FhirResource[] {
    return this.all()
      .flatMap((resource) => [resource, ...this.containedIn(resource)])
      .filter((one) => one.resourceType === type && !this.#leftOut.has(one));
  }

  exclude(resource: FhirResource, exclusion: Exclusion): void {
    this.#leftOut.set(resource, exclusion);
  }

  exclusionOf(resource: FhirResource): Exclusion | undefined {
    return this.#leftOut.get(resource);
  }

  /** Has a resource come in as archived. */
  markEnded(resource: FhirResource): void {
    this.#ended.add(resource);
  }

  hasEnded(resource: FhirResource): boolean {
    return this.#ended.has(resource);
  }

  /** Notes what says that a resource is over: also of one that a plan of ours archived before. */
  markOver(resource: FhirResource, why: WhyOver): void {
    if (!this.#over.has(resource)) this.#over.set(resource, why);
  }

  whyOver(resource: FhirResource): WhyOver | undefined {
    return this.#over.get(resource);
  }

  /** Where a resource is in the bundle; one that was made is nowhere. */
  pathOf(resource: FhirResource): Path {
    return this.#paths.get(resource) ?? [];
  }

  /** Has another resource, made of the same objects, read where references lead to one. */
  readInstead(resource: FhirResource, other: FhirResource): void {
    this.#instead.set(resource, other);
    this.standsFor(other, resource);
  }

  /** Has what is relative to a resource be so to a copy of it. */
  standsFor(copy: FhirResource, original: FhirResource): void {
    this.#containers.set(copy, this.#containers.get(original) ?? original);
  }

  /** A reference to a resource that need not be in the bundle. */
  createReference(resource: FhirResource): Json {
    const reference = {};
    this.#fallbacks.set(reference, resource);
    return reference;
  }

  /** The resource that a reference names, in the bundle or contained in a resource we are in. */
  resolve(reference: unknown, scope?: Scope): FhirResource | undefined {
    if (!isRecord(reference)) return undefined;
    const { reference: address } = reference;
    if (typeof address !== 'string') return this.#addresses.byIdentifier(reference);
    if (address.startsWith('#')) return this.#containedIn(scope, address.slice(1));
    return (
      this.#addresses.byAddress(address, scope && this.#outermost(scope.resource)) ??
      this.#addresses.byIdentifier(reference)
    );
  }

  /** The resource of a type that a reference leads to, or what says as much as it does. */
  follow(at: Position, type: ResourceType, made?: Json): Position[] {
    const resource = this.asResource(at.value, type, at.scope);
    if (!resource || (made && !matchesPattern(resource, made))) return [];
    this.consumeMadeOf(resource);
    this.consumeMatching(resourcePosition(resource), made);
    if (this.resolve(at.value, at.scope)) this.consumeReference(at);
    this.#seeKind(resource, type);
    return [resourcePosition(resource, at.scope)];
  }

  /** What a reference says, as a resource of a type. */
  asResource(reference: unknown, type: ResourceType, scope?: Scope): FhirResource | undefined {
    if (!isRecord(reference)) return undefined;
    const found = this.resolve(reference, scope);
    if (found?.resourceType === type)
      return this.#leftOut.has(found)
        ? undefined
        : this.#asNamed(reference, this.#instead.get(found) ?? found);
    // the person is nobody's professional, whatever their name
    if (found?.resourceType === 'Patient') return undefined;
    let instead = this.fallbackOf(reference);
    if (!instead && !(found && this.#leftOut.has(found))) {
      const places: Place[] = [];
      instead = fallbackResource(type, reference, found, (place) => places.push(place));
      if (instead) {
        this.#fallbacks.set(reference, instead);
        this.#madeOf.set(instead, places);
      }
    }
    if (instead?.resourceType !== type || this.#leftOut.has(instead)) return undefined;
    return this.#instead.get(instead) ?? instead;
  }

  /** Takes up the words that a resource was made of, once that is read. */
  consumeMadeOf(resource: FhirResource): void {
    for (const place of this.#madeOf.get(resource) ?? []) this.consume(place);
  }

  fallbackOf(reference: unknown): FhirResource | undefined {
    return this.#fallbacks.get(reference);
  }

  /** Has nothing come in under what a reference leads to; what that is called is for a note. */
  passOver(reference: object): void {
    this.#passedOver.add(reference);
  }

  /** What a reference leads to, whatever its type. */
  targetOf({ value, scope }: Position): FhirResource | undefined {
    if (isRecord(value) && this.#passedOver.has(value)) return undefined;
    return this.fallbackOf(value) ?? this.resolve(value, scope);
  }

  /** Takes up the references of a list that lead to a resource. */
  consumeReferencesTo(references: Position, resource: FhirResource): void {
    for (const reference of references.entries())
      if (this.targetOf(reference) === resource && this.resolve(reference.value, reference.scope))
        this.consumeReference(reference);
  }

  /** Every resource of a type that refers to the one we are in. */
  referencedBy(scope: Scope, type: ResourceType, via: string): Position[] {
    const key = `${type}.${via}`;
    let index = this.#pointing.get(key);
    if (!index) this.#pointing.set(key, (index = this.#index(type, via)));
    return (index.get(scope.resource) ?? []).map((resource) => {
      this.#seeKind(resource, type);
      const root = resourcePosition(resource, scope);
      for (const references of root.inner(via))
        this.consumeReferencesTo(references, scope.resource);
      return root;
    });
  }

  /** What was worked out about a resource before, or is now. */
  memoise<T>(resource: FhirResource, name: string, work: () => T): T {
    const known = this.#known.get(resource) ?? new Map<string, unknown>();
    this.#known.set(resource, known);
    if (!known.has(name)) known.set(name, work());
    return known.get(name) as T;
  }

  /** Whether nobody has read an entry as theirs before. */
  claimOnce({ value }: Position): boolean {
    if (this.#claimed.has(value)) return false;
    this.#claimed.add(value);
    return true;
  }

  consume(place: Place): void {
    this.consumed.consume(place);
  }

  consumeMatching(place: Position, pattern: unknown): void {
    this.consumed.consumeMatching(place, pattern);
  }

  /** Takes up the address in a reference, or what it has in place of one. */
  consumeReference(at: Position): void {
    const [address] = at.inner('reference');
    if (address) this.consume(address);
    else
      for (const place of ['identifier', 'type'].flatMap((key) => at.inner(key)))
        this.consumed.consumeWhole(place);
  }

  #place(resource: FhirResource, path: Path): void {
    this.#paths.set(resource, path);
    for (const [index, inner] of listOf(resource.contained).entries()) {
      if (!isResource(inner)) continue;
      this.#containers.set(inner, resource);
      this.#place(inner, [...path, 'contained', index]);
    }
  }

  /** What contains a resource, or the resource itself. */
  #outermost(resource: FhirResource): FhirResource {
    const container = this.#containers.get(resource);
    return container ? this.#outermost(container) : resource;
  }

  /** Somebody's role as the plan that a reference came from had it there. */
  #asNamed(reference: Json, found: FhirResource): FhirResource {
    if (found.resourceType !== 'PractitionerRole') return found;
    const before = this.fallbackOf(reference);
    if (before) return before;
    const person = this.resolve(found.practitioner, { resource: found });
    const named = roleAsNamed(reference, found, person);
    if (!named) return found;
    this.#fallbacks.set(reference, named.role);
    const whole = (holder: Json | undefined, key: string) => {
      for (const place of holder ? new Position([holder], 0, { resource: found }).inner(key) : [])
        this.consumed.consumeWhole(place);
    };
    for (const key of named.replaced) whole(found, key);
    whole(found, 'practitioner');
    whole(person, 'name');
    for (const one of listOf(reference.extension))
      if (one === named.extension) whole({ one }, 'one');
    return named.role;
  }

  #containedIn(scope: Scope | undefined, id: string): FhirResource | undefined {
    for (let at = scope; at; at = at.up) {
      // what is contained may refer to what is contained beside it, and to what contains both
      const container = this.#containers.get(at.resource);
      if (id === '') return container ?? at.resource;
      for (const holder of [at.resource, ...(container ? [container] : [])]) {
        const found = this.memoise(holder, 'contained', () => byId(holder)).get(id);
        if (found) return found;
      }
    }
    return undefined;
  }

  #index(type: ResourceType, via: string) {
    const index = new Map<FhirResource, FhirResource[]>();
    for (const resource of this.ofType(type)) {
      const root = resourcePosition(resource);
      for (const { value } of root.inner(via).flatMap((all) => all.entries())) {
        const target = this.resolve(value, root.scope);
        if (!target) continue;
        const before = index.get(target);
        if (before) before.push(resource);
        else index.set(target, [resource]);
      }
    }
    return index;
  }

  #seeKind(resource: FhirResource, type: ResourceType): void {
    const { fixed, patient, inArchived } = kindOf(type);
    this.consumeMatching(resourcePosition(resource), fixed);
    if (this.archivedAround.isThere) {
      this.consumeMatching(resourcePosition(resource), inArchived);
      this.#readIn.set(resource, this.archivedAround.dates);
    }
    for (const reference of patient ? resourcePosition(resource).inner(patient) : [])
      if (this.resolve(reference.value)?.resourceType === 'Patient')
        this.consumeReference(reference);
  }
}

/** What a resource contains, by its id: of two with the same, the first. */
function byId({ contained }: FhirResource): ReadonlyMap<string, FhirResource> {
  const found = new Map<string, FhirResource>();
  for (const one of listOf(contained).filter(isResource))
    if (typeof one.id === 'string' && !found.has(one.id)) found.set(one.id, one);
  return found;
}
