import { childElement } from '../../model/element-at.js';
import type { Element } from '../../model/element.js';
import type { Path } from '../../json/path.js';
import { planModel } from '../../standard/plan-model.js';

/** Groups that say who recorded or led something: beside what was recorded, they come last. */
const GROUPS: ReadonlySet<unknown> = new Set(['personCompletingRecord', 'performingProfessional']);

const saysWhoWhereOrWhen = (key: string | number, element: Element): boolean =>
  (element.kind === 'group' && GROUPS.has(element.words)) ||
  (element.kind === 'list' && saysWhoWhereOrWhen(key, element.item)) ||
  ('stamped' in element && element.stamped === true) ||
  (key === 'location' && element.kind === 'codedText');

/** Whether a path leads to who recorded something, where or when, rather than to what was recorded. */
export function isProvenance(path: Path): boolean {
  let element: Element | undefined = planModel;
  for (const key of path) {
    element = childElement(element, key);
    if (!element) return false;
    if (saysWhoWhereOrWhen(key, element)) return true;
  }
  return false;
}
