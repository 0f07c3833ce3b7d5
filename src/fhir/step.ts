import { isRecord, type Json } from '../validation/empty.js';
import { nearest, Position, rootOf, type Scope } from './position.js';
import { holds } from './holds.js';
import type { Reader } from './reader.js';
import { DATA_ABSENT, extensionUrl } from './systems.js';
import type { ResourceType } from './resources.js';
import type { FhirResource } from './types.js';
import type { Writer } from './writer.js';

/** One step of a way through resources, in both directions. */
export interface Step {
  /** as the table of the mapping says it */
  readonly label: string;
  /** the place that the step leads to, made where there is none */
  write(at: Position, out: Writer): Position;
  /** the places that it leads to in a bundle, which may be anyone's */
  read(at: Position, from: Reader): readonly Position[];
}

export type Way = readonly Step[];

const keyed = (name: string): Step => ({
  label: `.${name}`,
  write: (at) => new Position(at.object(), name, at.scope),
  read: (at) => at.inner(name),
});

const indexed = (index: number): Step => ({
  label: `[${index}]`,
  write: (at) => new Position(at.list(), index, at.scope),
  read: (at) => at.inner(index),
});

export type Steps = (string | number | Step)[];

/** A way: a key of an object, an index of a list, or a step of another kind. */
export const at = (...steps: Steps): Way =>
  steps.map((step) =>
    typeof step === 'string' ? keyed(step) : typeof step === 'number' ? indexed(step) : step,
  );

export const labelOf = (way: Way): string => way.map(({ label }) => label).join('');

export const writeWay = (way: Way, from: Position, out: Writer): Position =>
  way.reduce((place, step) => step.write(place, out), from);

export const readWay = (way: Way, from: Position, reader: Reader): readonly Position[] =>
  way.reduce<readonly Position[]>(
    (places, step) => places.flatMap((place) => step.read(place, reader)),
    [from],
  );

type Is = (candidate: Json) => boolean;

const chosen = (at: Position, is: Is): Position[] =>
  at.entries().filter(({ value }) => isRecord(value) && is(value));

/** The entry of a list that looks like a pattern. */
export const pick = (label: string, made: Json, is: Is = (one) => holds(one, made)): Step => ({
  label: label && `[${label}]`,
  write(at) {
    const list = at.list();
    const found = chosen(at, is)[0];
    return found ?? new Position(list, list.push(structuredClone(made)) - 1, at.scope);
  },
  read(at, from) {
    const found = chosen(at, is);
    for (const place of found) from.sees(place, made);
    return found;
  },
});

/** Any entry of a list: when written, one that all share. */
export const any = (): Step => pick('', {}, () => true);

/** All entries of a list that look like a pattern. Each time it is written, a new one. */
export const every = (label = '', made?: Json, is?: Is): Step => ({
  label: label && `[${label}]`,
  write(at) {
    const list = at.list();
    return new Position(list, list.push(structuredClone(made)) - 1, at.scope);
  },
  read(at, from) {
    if (!made) return at.entries();
    const found = chosen(at, is ?? ((one) => holds(one, made)));
    for (const place of found) from.sees(place, made);
    return found;
  },
});

/** An extension of ours, or one with its own address, and the key of its value. */
export const extension = (url: string, value: string): Way =>
  at('extension', pick(shortName(url), { url }), value);

/** Every extension with an address. */
export const extensions = (url: string, value: string): Way =>
  at('extension', every(shortName(url), { url }), value);

const shortName = (url: string): string => url.split(/[/:]/).at(-1) ?? url;

/** The first entry of a list has a place of its own; further ones are extensions. */
export const firstOr = (key: string, name: string, value: string): Step => {
  const [first] = at(key);
  const further = extensions(extensionUrl(name), value);
  return {
    label: `.${key}, further ones ${labelOf(further).slice(1)}`,
    write: (place, out) =>
      place.inner(key).length ? writeWay(further, place, out) : first!.write(place, out),
    read: (place, from) => [...place.inner(key), ...readWay(further, place, from)],
  };
};

/** A value that the resource has to have, unless it is marked as one that nobody gave. */
export const stated = (key: string): Step => ({
  label: `.${key}`,
  write: (place) => new Position(place.object(), key, place.scope),
  read: (place) =>
    place
      .inner(key)
      .filter(() => !place.inner(`_${key}`).some(({ value }) => holds(value, absent(undefined)))),
});

/** Says of an element that has to be there that nobody gave it. */
export const absent = (reason: string | undefined = 'unknown'): Json => ({
  extension: [{ url: DATA_ABSENT, ...(reason && { valueCode: reason }) }],
});

/** What is always so of a resource that we follow a reference to. */
interface Being {
  readonly name: string;
  readonly made: Json;
}

/** Follows a reference to a resource, which is made when written. */
export const to = (type: ResourceType, being?: Being): Step => ({
  label: ` → ${type}${being ? `[${being.name}]` : ''}`,
  write(place, out) {
    const resource = out.follow(place.object(), type);
    Object.assign(resource, structuredClone(being?.made));
    return rootOf(resource, place.scope);
  },
  read: (place, from) => from.follow(place, type, being?.made),
});

/** Resources that refer to the one we are in. */
export const pointing = (type: ResourceType, via: string): Step => ({
  label: ` → ${type}`,
  write(place, out) {
    const resource = out.make(type);
    resource[via] = [out.refer(place.scope.resource)];
    return rootOf(resource, place.scope);
  },
  read: (place, from) => from.pointing(place.scope, type, via),
});

/**
 * Entries of a list of the nearest care plan that refer to the resource we are in: themselves, or
 * through the resource that they refer to.
 */
export const ofCarePlan = (list: string, via: Way): Step => ({
  label: ` → CarePlan.${list}`,
  write(place, out) {
    const plan = nearest(place.scope, 'CarePlan')?.resource ?? {};
    const entries = new Position(plan, list, place.scope).list();
    const entry = new Position(entries, entries.push({}) - 1, place.scope);
    writeWay([...via, ...at(0)], entry, out).value = out.refer(place.scope.resource);
    return entry;
  },
  read(place, from) {
    const plan = nearest(place.scope, 'CarePlan');
    if (!plan) return [];
    const { resource } = place.scope;
    const index = from.once(plan.resource, list, () => entriesByTarget(plan, list, via, from));
    const found = (index.get(resource) ?? []).filter(({ entry }) => from.claim(entry));
    return found.map(({ entry, references }) => {
      from.takeTo(references, resource);
      return new Position(entry.holder, entry.key, { ...plan, up: place.scope });
    });
  },
});

interface Referring {
  readonly entry: Position;
  readonly references: Position;
}

/** The entries of a list, by the resources that they refer to. */
function entriesByTarget(plan: Scope, list: string, via: Way, from: Reader) {
  const index = new Map<FhirResource, Referring[]>();
  const entries = rootOf(plan.resource, plan.up)
    .inner(list)
    .flatMap((all) => all.entries());
  for (const entry of entries) {
    for (const references of readWay(via, entry, from)) {
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
