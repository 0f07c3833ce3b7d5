import { isRecord } from '../json/json.js';
import { valueAt } from '../json/path.js';
import { childrenOf } from '../model/children.js';
import type { Element } from '../model/element.js';
import { planModel, type AnySectionKey } from '../standard/plan-model.js';
import { isEmpty } from '../validation/empty.js';
import { keyOf, keyOfEntry } from './rows.js';

/** What one supplier added to one section, or a section of a supplier's own. */
export interface SuppliedElements {
  readonly section: AnySectionKey;
  readonly namespace: string;
  /** those that hold data of their own, in the model's order */
  readonly elements: readonly {
    /** written as the keys of `standard.elements()` are: `aboutMe.example-trust.pet` */
    readonly key: string;
    /** recorded in one place or more */
    readonly recorded: boolean;
  }[];
}

/** An element, its key, and all that is recorded under it in whatever entries. */
interface SuppliedPlace {
  readonly element: Element;
  readonly key: string;
  readonly values: readonly unknown[];
}

/** What suppliers added to the sections, and what of it a plan records. */
export function suppliedElements(plan: unknown): SuppliedElements[] {
  return Object.entries(planModel.children).flatMap(([section, element]) => {
    const top = { element, key: keyOf('', section, element), values: [valueIn(plan, section)] };
    return [...suppliedIn(top)].map(([namespace, place]) => ({
      section: section as AnySectionKey,
      namespace,
      elements: [...items(place)],
    }));
  });
}

/** The groups of suppliers, wherever they are. */
function* suppliedIn(place: SuppliedPlace): Generator<[namespace: string, SuppliedPlace]> {
  const inside = entriesOf(place);
  const { element } = inside;
  if (element.kind === 'group' && element.supplier) yield [element.supplier.namespace, inside];
  else for (const below of placesBelow(inside)) yield* suppliedIn(below);
}

function* items(place: SuppliedPlace): Generator<{ key: string; recorded: boolean }> {
  const inside = entriesOf(place);
  if (inside.element.kind === 'group') {
    for (const below of placesBelow(inside)) yield* items(below);
  } else {
    const { element, key, values } = inside;
    yield { key, recorded: values.some((value) => !isEmpty(element, value)) };
  }
}

/** Of a list, its entries. */
function entriesOf(place: SuppliedPlace): SuppliedPlace {
  const { element, key, values } = place;
  return element.kind === 'list'
    ? {
        element: element.item,
        key: keyOfEntry(key, element),
        values: values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])),
      }
    : place;
}

function* placesBelow({ element, key, values }: SuppliedPlace): Generator<SuppliedPlace> {
  for (const [name, child] of Object.entries(childrenOf(element) ?? {}))
    if (!(element.kind === 'group' && element.entry && name === 'id'))
      yield {
        element: child,
        key: keyOf(key, name, child),
        values: values.map((value) => valueIn(value, name)),
      };
}

const valueIn = (value: unknown, key: string): unknown =>
  isRecord(value) ? valueAt(value, [key]) : undefined;
