// Every element of the standard whose list is closed, with codes that its list does not have.
import type { Element, Leaf } from '../../src/model/element.js';
import type { Path } from '../../src/json/path.js';
import { planModel } from '../../src/standard/plan-model.js';
import type { Coding } from '../../src/core.js';
import { withAt } from './slots.js';
import { smallestPlan } from './smallest-plan.js';

export interface ClosedListCase {
  /** where the code stands, in words: for the name of a test */
  readonly name: string;
  readonly path: Path;
  readonly coding: Coding;
  /** a plan that is whole but for this code */
  readonly plan: Record<string, unknown>;
}

function* leaves(element: Element, path: Path = []): Generator<[Path, Leaf]> {
  if (element.kind === 'list') yield* leaves(element.item, [...path, 0]);
  else if (element.kind === 'group')
    for (const [key, child] of Object.entries(element.children))
      yield* leaves(child, [...path, key]);
  else if (element.codes?.closed) yield [path, element];
}

const foreign = (list: string): Record<string, Coding> => ({
  'another system': { system: 'http://example.org/codes', code: 'Q', display: 'As they say it' },
  'another edition': { system: list, code: 'Q', display: 'As the next edition says it' },
});

export const closedListCases: readonly ClosedListCase[] = [...leaves(planModel)].flatMap(
  ([path, { codes }]) =>
    Object.entries(foreign(codes?.system ?? '')).map(([kind, coding]) => ({
      name: `${path.join('.')}, ${kind}`,
      path,
      coding,
      plan: withAt(planModel, smallestPlan, path, coding) as Record<string, unknown>,
    })),
);
