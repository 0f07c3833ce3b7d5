import { childrenOf } from '../../model/children.js';
import type { Element } from '../../model/element.js';
import { planModel } from '../../standard/plan-model.js';

/** Every date that tells when something in a value was last edited. */
function* stampsIn(element: Element, value: unknown): Generator<string> {
  if (element.kind === 'list') {
    if (Array.isArray(value)) for (const entry of value) yield* stampsIn(element.item, entry);
  } else if ('stamped' in element && element.stamped) {
    if (typeof value === 'string') yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(childrenOf(element) ?? {})) {
      if (Object.hasOwn(value, key))
        yield* stampsIn(child, (value as Record<string, unknown>)[key]);
    }
  }
}

/** When anything in a plan was last updated, as it is recorded there; `undefined` if it is not. */
export function newestUpdateOf(value: unknown): string | undefined {
  let last: string | undefined;
  for (const stamp of stampsIn(planModel, value)) {
    const time = Date.parse(stamp);
    if (!Number.isNaN(time) && (last === undefined || time > Date.parse(last))) last = stamp;
  }
  return last;
}
