// The code lists that elements are bound to: what of them is held, and what happens to other codes.
import { childrenOf } from '../../../src/model/children.js';
import type { Element } from '../../../src/model/element.js';
import { planModel } from '../../../src/standard/plan-model.js';
import { valueSets } from '../../../src/value-sets/index.js';
import type { ValueSet } from '../../../src/value-sets/value-set.js';

export interface ValueSetRow {
  readonly name: string;
  readonly title: string;
  readonly system: string;
  /** another code is an error */
  readonly closed: boolean;
  /** how many codes the library offers by itself */
  readonly held: number;
  /** a terminology service may be asked for more */
  readonly looksUp: boolean;
  /** the keys of the elements that are bound to it */
  readonly usedBy: readonly string[];
}

const heldOf = async ({ concepts, load }: ValueSet): Promise<number> =>
  (concepts ?? (await load?.()) ?? []).length;

/** The paths, from the plan, of the elements that take their codes from each list. */
function bindings(element: Element, key = '', found = new Map<string, string[]>()) {
  if (element.kind === 'list') return bindings(element.item, `${key}[]`, found);
  if ('codes' in element && element.codes) {
    const { name } = element.codes;
    found.set(name, [...(found.get(name) ?? []), key]);
    return found;
  }
  for (const [name, child] of Object.entries(childrenOf(element) ?? {})) {
    bindings(child, key ? `${key}.${name}` : name, found);
  }
  return found;
}

/** Every list, by its title. */
export async function valueSetRows(): Promise<ValueSetRow[]> {
  const usedBy = bindings(planModel);
  const rows = await Promise.all(
    Object.values<ValueSet>(valueSets).map(async (set) => ({
      name: set.name,
      title: set.title,
      system: set.system,
      closed: set.closed,
      held: await heldOf(set),
      looksUp: set.url !== undefined,
      usedBy: usedBy.get(set.name) ?? [],
    })),
  );
  return rows.sort((a, b) => a.title.localeCompare(b.title));
}
