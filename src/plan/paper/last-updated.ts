import { childrenOf } from '../../model/children.js';
import type { Element } from '../../model/element.js';
import { isArchivedGroup } from '../../due/due-elements.js';
import { planModel } from '../../standard/plan-model.js';
import { isDateTimeText } from '../../validation/date.js';

/** Every date that tells when something in a value was last edited that is not archived. */
function* stampsIn(element: Element, value: unknown, now: Date): Generator<string> {
  if (element.kind === 'list') {
    if (Array.isArray(value)) for (const entry of value) yield* stampsIn(element.item, entry, now);
  } else if ('stamped' in element && element.stamped) {
    if (typeof value === 'string' && isDateTimeText.test(value)) yield value;
  } else if (element.kind === 'group' && isArchivedGroup(element, value, now)) {
    return;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(childrenOf(element) ?? {})) {
      if (Object.hasOwn(value, key))
        yield* stampsIn(child, (value as Record<string, unknown>)[key], now);
    }
  }
}

/** When anything in use in a plan was last updated, as it is recorded there; `undefined` if it is not. */
export function newestUpdateOf(value: unknown, now: Date): string | undefined {
  let last: string | undefined;
  for (const stamp of stampsIn(planModel, value, now)) {
    const time = Date.parse(stamp);
    if (!Number.isNaN(time) && (last === undefined || time > Date.parse(last))) last = stamp;
  }
  return last;
}
