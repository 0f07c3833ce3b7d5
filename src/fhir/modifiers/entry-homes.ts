import type { Json } from '../../json/json.js';

/** What objects of FHIR became in a plan. */
export class EntryHomes {
  readonly #homes = new Map<object, Json>();
  readonly #standIns = new Map<object, object>();

  /** Of several that one became, what holds the others comes last, and counts. */
  set(fhir: unknown, value: Json): void {
    if (typeof fhir === 'object' && fhir !== null) this.#homes.set(fhir, value);
  }

  /** Has an object read in the place of another. */
  standIn(fhir: object, original: object): void {
    this.#standIns.set(original, fhir);
  }

  of(fhir: object): Json | undefined {
    return this.#homes.get(this.#standIns.get(fhir) ?? fhir);
  }
}
