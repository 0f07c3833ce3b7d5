import type { Json } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import type { FhirResource } from '../types.js';

/** The object that a modifier stands in, and what that is in: a resource or an element of one. */
export interface Thing {
  readonly value: Json;
  /** its path without indexes: `CarePlan.activity.detail` */
  readonly name: string;
  /** into the bundle */
  readonly path: Path;
  readonly resource: FhirResource;
  readonly holder?: { readonly value: object; readonly key: string | number };
}

/** An element of a thing, or an entry of one. What it is called and where it stands is told where it is asked. */
export class PartOfThing implements Thing {
  readonly value: Json;
  readonly resource: FhirResource;
  readonly #of: Thing;
  readonly #key: string;
  readonly #holder: object;
  readonly #index: number | undefined;

  constructor(of: Thing, key: string, holder: object, value: Json, index?: number) {
    this.value = value;
    this.resource = of.resource;
    this.#of = of;
    this.#key = key;
    this.#holder = holder;
    this.#index = index;
  }

  get name(): string {
    return `${this.#of.name}.${this.#key}`;
  }

  get path(): Path {
    const { path } = this.#of;
    return this.#index === undefined ? [...path, this.#key] : [...path, this.#key, this.#index];
  }

  get holder(): Thing['holder'] {
    return { value: this.#holder, key: this.#index ?? this.#key };
  }
}
