import type { Concept, ValueSet } from '../../value-sets/value-set.js';
import type { ContainedValueSet } from './types.js';

/** The lists that a Questionnaire carries, each once however many of its items use it. */
export class HeldValueSets {
  readonly #used = new Map<string, ContainedValueSet>();
  readonly #concepts: ReadonlyMap<ValueSet, readonly Concept[]>;

  constructor(concepts: ReadonlyMap<ValueSet, readonly Concept[]>) {
    this.#concepts = concepts;
  }

  /** Fetches those of the value sets that we hold a list of. */
  static async of(sets: Iterable<ValueSet>): Promise<HeldValueSets> {
    const lists = [...new Set(sets)].map(async (set) => {
      const concepts = set.concepts ?? (await set.load?.());
      return concepts ? [[set, concepts] as const] : [];
    });
    return new HeldValueSets(new Map((await Promise.all(lists)).flat()));
  }

  /** How an item refers to the list of a value set; `undefined` where we hold none. */
  reference(set: ValueSet): string | undefined {
    const concepts = this.#concepts.get(set);
    if (!concepts) return undefined;
    this.#used.set(set.name, contained(set, concepts));
    return `#${set.name}`;
  }

  /** The lists that were referred to. */
  get used(): ContainedValueSet[] {
    return [...this.#used.values()];
  }
}

const contained = ({ name, title }: ValueSet, concepts: readonly Concept[]): ContainedValueSet => ({
  resourceType: 'ValueSet',
  id: name,
  status: 'active',
  title,
  // FHIR wants a date here. the lists have none of their own, so it is the standard's
  expansion: { timestamp: '2021', contains: concepts.map((concept) => ({ ...concept })) },
});
