import { isRecord, type Json } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';
import { childrenOf } from '../model/children.js';
import { fromModel } from '../model/from-model.js';
import { readableValue } from '../model/readable-value.js';
import { planModel } from '../standard/plan-model.js';
import type { Element, Group, Leaf } from '../model/element.js';
import { isDateTimeText } from '../validation/date.js';
import { isEmpty } from '../validation/empty.js';
import { actionProgress, goalProgress } from '../value-sets/progress-state.js';
import { dateAfter } from './calendar.js';
import { isArchivedBy } from '../validation/archived.js';

/** Where something of a plan may be due, or cannot be told to be. */
interface DueElement {
  /** what says when; none for an open goal that nobody does anything for, and for what cannot be read */
  readonly leaf?: Leaf;
  readonly path: Path;
  /** the group that it stands in; none for what has another shape than the model's */
  readonly holder?: Json;
}

const holders = fromModel(() => new WeakMap<Element, boolean>());

/** Whether something that is due can stand in an element, or is it. */
function holdsDue(element: Element): boolean {
  const known = holders();
  let holds = known.get(element);
  if (holds === undefined) {
    const inside =
      element.kind === 'list' ? [element.item] : Object.values(childrenOf(element) ?? {});
    holds = ('due' in element && element.due !== undefined) || inside.some(holdsDue);
    known.set(element, holds);
  }
  return holds;
}

/** A plan as the views read it: a status that is one text is its words. */
export const readablePlan = (plan: unknown): unknown => readableValue(planModel, plan).value;

/** Every place of a value where something is due, is without a date, or is of another shape. */
export function* dueElements(
  element: Element,
  value: unknown,
  path: Path,
  now: Date,
): Generator<DueElement> {
  if (element.kind === 'list') {
    if (!Array.isArray(value)) {
      if (!isEmpty(element, value)) yield { path };
      return;
    }
    for (const [index, entry] of value.entries())
      yield* dueElements(element.item, entry, [...path, index], now);
    return;
  }
  if (element.kind === 'group') {
    if (!isRecord(value)) {
      if (!isEmpty(element, value)) yield { path };
      return;
    }
    if (path.length && (isEmpty(element, value) || isOutOfUse(element, value, now))) return;
    if (isIdleGoal(element, value, now)) yield { path, holder: value };
    for (const [key, child] of Object.entries(element.children)) {
      if (!holdsDue(child)) continue;
      const at = [...path, key];
      if (child.kind === 'list' || child.kind === 'group')
        yield* dueElements(child, valueAt(value, [key]), at, now);
      else yield { leaf: child, path: at, holder: value };
    }
  }
}

/** Whether a group is archived by now, where its kind can be. */
export const isArchivedGroup = ({ children }: Group, value: unknown, now: Date): boolean =>
  children.archivedOn !== undefined && isArchivedBy(value, now);

/** Archived, or an action that is done or was stopped. */
export const isOutOfUse = (element: Element, value: Json, now: Date): boolean =>
  element.kind === 'group' &&
  (isArchivedGroup(element, value, now) ||
    (element.children.status !== undefined && actionProgress(value) !== 'open'));

/** A goal that is open, and for which no action is. */
function isIdleGoal({ children }: Group, goal: Json, now: Date): boolean {
  const actions = children.actionsAndActivities;
  if (actions?.kind !== 'list' || goalProgress(goal) !== 'open') return false;
  const recorded: unknown = goal.actionsAndActivities;
  if (!Array.isArray(recorded)) return isEmpty(actions, recorded);
  return recorded.every(
    (action) =>
      isEmpty(actions.item, action) || (isRecord(action) && isOutOfUse(actions.item, action, now)),
  );
}

/** The dateTime on which it is due; `undefined` where nobody can tell. */
export function dueOn({ dueAfter }: Leaf, value: unknown, holder: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isDateTimeText.test(value)) return value;
  const from = dueAfter && valueAt(holder, [dueAfter]);
  return typeof from === 'string' && isDateTimeText.test(from) ? dateAfter(from, value) : undefined;
}

/** A time that another clock showed may be later than the day says. */
export const isOver = (on: string, last: number, day: number, now: Date): boolean =>
  day > last && !(on.includes('T') && Date.parse(on) > now.getTime());
