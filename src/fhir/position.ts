import { isObjectOrList, type Json } from '../json/json.js';
import type { FhirResource } from './types.js';

/** The resource that a position is in, and the one that led to it. */
export interface Scope {
  readonly resource: FhirResource;
  readonly up?: Scope;
}

type ObjectOrList = Json | unknown[];

/** A list, or an empty one where there is none. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** A place in a resource: the object or list that holds it, and a key or index of that. */
export class Position {
  readonly holder: ObjectOrList;
  readonly key: string | number;
  readonly scope: Scope;

  constructor(holder: ObjectOrList, key: string | number, scope: Scope) {
    this.holder = holder;
    this.key = key;
    this.scope = scope;
  }

  get value(): unknown {
    return Object.hasOwn(this.holder, this.key) ? (this.holder as Json)[this.key] : undefined;
  }

  set value(value: unknown) {
    (this.holder as Json)[this.key] = value;
  }

  /** The object here, made where there is none. */
  object(): Json {
    return (this.value ??= {}) as Json;
  }

  /** The list here, made where there is none. */
  list(): unknown[] {
    return (this.value ??= []) as unknown[];
  }

  /** What is here under a key or index, if there is anything. */
  inner(key: string | number): Position[] {
    const { value } = this;
    return isObjectOrList(value) && Object.hasOwn(value, key)
      ? [new Position(value, key, this.scope)]
      : [];
  }

  /** Each entry of the list here. */
  entries(): Position[] {
    const { value } = this;
    return Array.isArray(value)
      ? value.map((_, index) => new Position(value, index, this.scope))
      : [];
  }
}

/** A resource as a whole. */
export const resourcePosition = (resource: FhirResource, up?: Scope): Position =>
  new Position([resource], 0, { resource, up });

/** The nearest resource of a type, from the inside out. */
export function nearest(scope: Scope, type: string): Scope | undefined {
  let at: Scope | undefined = scope;
  while (at && at.resource.resourceType !== type) at = at.up;
  return at;
}
