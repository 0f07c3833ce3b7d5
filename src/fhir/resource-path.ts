import { copied } from '../json/copied.js';
import { isRecord, type Json } from '../json/json.js';
import { nearest, Position, resourcePosition, type Scope } from './position.js';
import { matchesPattern } from './matches-pattern.js';
import type { BundleReader } from './bundle-reader.js';
import type { ExtensionName } from './extension-definitions.js';
import { DATA_ABSENT, extensionUrl } from './systems.js';
import type { ResourceType } from './resource-kinds.js';
import type { FhirResource } from './types.js';
import type { BundleWriter } from './bundle-writer.js';

/** One segment of a path through resources, for writing and for reading. */
export interface PathSegment {
  /** as the table of the mapping says it */
  readonly label: string;
  /** the place that the step leads to, made where there is none */
  write(at: Position, out: BundleWriter): Position;
  /** the places that it leads to in a bundle, which may be anyone's */
  read(at: Position, from: BundleReader): readonly Position[];
}

export type ResourcePath = readonly PathSegment[];

const keySegment = (name: string): PathSegment => ({
  label: `.${name}`,
  write: (at) => new Position(at.object(), name, at.scope),
  read: (at) => at.inner(name),
});

const indexSegment = (index: number): PathSegment => ({
  label: `[${index}]`,
  write: (at) => new Position(at.list(), index, at.scope),
  read: (at) => at.inner(index),
});

export type PathSegments = (string | number | PathSegment)[];

/** Makes a path of keys of objects, indexes of lists, and segments of other kinds. */
export const pathTo = (...steps: PathSegments): ResourcePath =>
  steps.map((step) =>
    typeof step === 'string'
      ? keySegment(step)
      : typeof step === 'number'
        ? indexSegment(step)
        : step,
  );

/** The same path, called otherwise in the table of the mapping: where the value ends up. */
export const labelledPath = (label: string, path: ResourcePath): ResourcePath =>
  path.map((segment, index) => ({ ...segment, label: index ? '' : label }));

export const pathLabel = (path: ResourcePath): string => path.map(({ label }) => label).join('');

export const writePath = (path: ResourcePath, from: Position, out: BundleWriter): Position =>
  path.reduce((place, step) => step.write(place, out), from);

export function readPath(
  path: ResourcePath,
  from: Position,
  reader: BundleReader,
): readonly Position[] {
  let places: readonly Position[] = [from];
  for (const step of path)
    places =
      places.length === 1
        ? step.read(places[0]!, reader)
        : places.flatMap((place) => step.read(place, reader));
  return places;
}

type Is = (candidate: Json) => boolean;

const entriesWhere = (at: Position, is: Is): Position[] =>
  at.entries().filter(({ value }) => isRecord(value) && is(value));

/** What is in something archived waits no more to be begun, and nobody said what became of it. */
function madeIn(out: BundleWriter, made?: Json): Json | undefined {
  const entry = copied(made);
  const detail = entry?.detail;
  if (out.archivedAround.isThere && isRecord(detail) && detail.status === 'not-started')
    Object.assign(detail, { status: 'unknown', _status: dataAbsent() });
  return entry;
}

/** The entry of a list that looks like a pattern. */
export const entryMatching = (
  label: string,
  made: Json,
  is: Is = (one) => matchesPattern(one, made),
): PathSegment => ({
  label: label && `[${label}]`,
  write(at, out) {
    const list = at.list();
    const found = entriesWhere(at, is)[0];
    return found ?? new Position(list, list.push(madeIn(out, made)) - 1, at.scope);
  },
  read(at, from) {
    const found = entriesWhere(at, is);
    for (const place of found) from.consumeMatching(place, made);
    return found;
  },
});

/** Any entry of a list: when written, one that all share. */
export const anyEntry = (): PathSegment => entryMatching('', {}, () => true);

/** All entries of a list that look like a pattern. Each time it is written, a new one. */
export const everyEntry = (label = '', made?: Json, is?: Is): PathSegment => ({
  label: label && `[${label}]`,
  write(at, out) {
    const list = at.list();
    return new Position(list, list.push(madeIn(out, made)) - 1, at.scope);
  },
  read(at, from) {
    if (!made) return at.entries();
    const found = entriesWhere(at, is ?? ((one) => matchesPattern(one, made)));
    for (const place of found) from.consumeMatching(place, made);
    return found;
  },
});

/** An extension of ours, or one with its own address, and the key of its value. */
export const extensionPath = (url: string, value: string): ResourcePath =>
  pathTo('extension', entryMatching(shortName(url), { url }), value);

/** Every extension with an address. */
export const extensionPaths = (url: string, value: string): ResourcePath =>
  pathTo('extension', everyEntry(shortName(url), { url }), value);

export const shortName = (url: string): string => url.split(/[/:]/).at(-1) ?? url;

/** The first entry of a list has a place of its own; further ones are extensions. */
export const firstOrExtension = (key: string, name: ExtensionName, value: string): PathSegment => {
  const [first] = pathTo(key);
  const further = extensionPaths(extensionUrl(name), value);
  return {
    label: `.${key}, further ones ${pathLabel(further).slice(1)}`,
    write: (place, out) =>
      place.inner(key).length ? writePath(further, place, out) : first!.write(place, out),
    read: (place, from) => [...place.inner(key), ...readPath(further, place, from)],
  };
};

/** A value that the resource has to have, unless it is marked as one that nobody gave. */
export const unlessDataAbsent = (key: string): PathSegment => ({
  label: `.${key}`,
  write: (place) => new Position(place.object(), key, place.scope),
  read: (place) =>
    place
      .inner(key)
      .filter(
        () =>
          !place.inner(`_${key}`).some(({ value }) => matchesPattern(value, dataAbsent(undefined))),
      ),
});

/** Says of an element that has to be there that nobody gave it. */
export const dataAbsent = (reason: string | undefined = 'unknown'): Json => ({
  extension: [{ url: DATA_ABSENT, ...(reason && { valueCode: reason }) }],
});

/** What is always so of a resource that we follow a reference to. */
interface FixedContent {
  readonly name: string;
  readonly made: Json;
}

/** Follows a reference to a resource, which is made when written. */
export const toResource = (type: ResourceType, being?: FixedContent): PathSegment => ({
  label: ` → ${type}${being ? `[${being.name}]` : ''}`,
  write(place, out) {
    const resource = out.follow(place.object(), type, place.scope.resource);
    Object.assign(resource, copied(being?.made));
    return resourcePosition(resource, place.scope);
  },
  read: (place, from) => from.follow(place, type, being?.made),
});

export const POSITION = extensionUrl('position');

/** Resources that refer to the one we are in. A server may give them in any order, so they say theirs. */
export const referencedBy = (type: ResourceType, via: string): PathSegment => ({
  label: ` → ${type}`,
  write(place, out) {
    const position = out.countOf(type, place.scope.resource);
    const resource = out.make(type, place.scope.resource);
    if (position) resource.extension = [{ url: POSITION, valueInteger: position }];
    resource[via] = [out.createReference(place.scope.resource)];
    return resourcePosition(resource, place.scope);
  },
  read(place, from) {
    const found = from.referencedBy(place.scope, type, via).map((at) => {
      const [said] = readPath(extensionPath(POSITION, 'valueInteger'), at, from);
      if (said) from.consume(said);
      return { at, position: typeof said?.value === 'number' ? said.value : 0 };
    });
    return found.sort((one, other) => one.position - other.position).map(({ at }) => at);
  },
});

/**
 * Entries of a list of the nearest care plan that refer to the resource we are in: themselves, or
 * through the resource that they refer to.
 */
export const carePlanEntries = (list: string, via: ResourcePath): PathSegment => ({
  label: ` → CarePlan.${list}`,
  write(place, out) {
    const plan = nearest(place.scope, 'CarePlan')?.resource ?? {};
    const entries = new Position(plan, list, place.scope).list();
    const entry = new Position(entries, entries.push({}) - 1, place.scope);
    writePath([...via, ...pathTo(0)], entry, out).value = out.createReference(place.scope.resource);
    return entry;
  },
  read(place, from) {
    const plan = nearest(place.scope, 'CarePlan');
    if (!plan) return [];
    const { resource } = place.scope;
    const index = from.memoise(plan.resource, list, () =>
      from.archivedAround.elsewhere(() => entriesByTarget(plan, list, via, from)),
    );
    const found = (index.get(resource) ?? []).filter(({ entry }) => from.claimOnce(entry));
    return found.map(({ entry, references }) => {
      from.consumeReferencesTo(references, resource);
      return new Position(entry.holder, entry.key, { ...plan, up: place.scope });
    });
  },
});

interface ReferringEntry {
  readonly entry: Position;
  readonly references: Position;
}

/** The entries of a list, by the resources that they refer to. */
function entriesByTarget(plan: Scope, list: string, via: ResourcePath, from: BundleReader) {
  const index = new Map<FhirResource, ReferringEntry[]>();
  const entries = resourcePosition(plan.resource, plan.up)
    .inner(list)
    .flatMap((all) => all.entries());
  for (const entry of entries) {
    for (const references of readPath(via, entry, from)) {
      const targets = references.entries().map((reference) => from.targetOf(reference));
      for (const target of new Set(targets)) {
        if (!target) continue;
        const before = index.get(target);
        if (before) before.push({ entry, references });
        else index.set(target, [{ entry, references }]);
      }
    }
  }
  return index;
}
