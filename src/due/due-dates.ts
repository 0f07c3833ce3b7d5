import { isRecord } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';
import { childElement, elementAt } from '../model/element-at.js';
import type { Element, Leaf } from '../model/element.js';
import { wordsKey } from '../model/words-key.js';
import { planModel } from '../standard/plan-model.js';
import { lastDay, timeBetween, today } from './calendar.js';
import { dueElements, dueOn, isOutOfUse, isOver, readablePlan } from './due-elements.js';

/** Something of a plan that is to be done by a date. */
export interface DueDate {
  /** of the element that says when, into the plan: `['contingencyPlans', 0, 'plannedReview']` */
  readonly path: Path;
  /** the key of that element's words: `contingencyPlans.plannedReview` has `.label` */
  readonly key: string;
  /** a review, or an action that is not done */
  readonly due: 'review' | 'action';
}

/** Something that is due on a date that is known. */
export interface KnownDueDate extends DueDate {
  /** the date, as exact as it is recorded; of an interval, the date that it leads to */
  readonly on: string;
  /** how long ago that was, or how long it is until then: an ISO 8601 duration of one unit, such as `P6Y` */
  readonly time: string;
}

export interface DueDates {
  /** the day is over, by the UK's calendar; of a month or a year, all of it */
  readonly overdue: readonly KnownDueDate[];
  /** from today on, within the days that were asked for */
  readonly dueSoon: readonly KnownDueDate[];
  /** planned reviews without a date, or after an interval from nobody knows when */
  readonly undated: readonly DueDate[];
}

/** How many days count as soon where nobody says. */
export const SOON_DAYS = 28;

export interface DueOptions {
  /** how many days count as soon; 28 when left out */
  readonly soonDays?: number;
}

/**
 * What of a plan is overdue, is due soon, or has no review date, each in the order of the plan: the
 * planned reviews of each plan in it, and, of each action that is open, its review and when it is to
 * be done. What is archived, or stands in something archived, is not asked for. Takes any value at all
 * and never throws.
 */
export function dueDates(
  plan: unknown,
  now: Date,
  { soonDays = SOON_DAYS }: DueOptions = {},
): DueDates {
  const day = today(now);
  const found = {
    overdue: [] as KnownDueDate[],
    dueSoon: [] as KnownDueDate[],
    undated: [] as DueDate[],
  };
  for (const { leaf, path, holder } of dueElements(planModel, readablePlan(plan), [], now)) {
    if (!leaf) continue;
    const known = dueOn(leaf, valueAt(holder, [path.at(-1)!]), holder);
    const due = { path, key: wordsKey(planModel, '', path), due: leaf.due ?? 'review' };
    if (known === undefined) {
      if (leaf.dueAfter) found.undated.push(due);
      continue;
    }
    const last = lastDay(known);
    if (isOver(known, last, day, now))
      found.overdue.push({ ...due, on: known, time: timeBetween(last, day) });
    else if (last - day <= soonDays)
      found.dueSoon.push({ ...due, on: known, time: timeBetween(day, Math.max(day, last)) });
  }
  return found;
}

/** What is overdue at a path of a section or a plan; `undefined` where nothing is, or it is archived or done. */
export function overdueAt(
  root: Element,
  value: unknown,
  path: Path,
  now: Date,
): Pick<KnownDueDate, 'due' | 'on' | 'time'> | undefined {
  const leaf = elementAt(root, path) as Leaf | undefined;
  if (!leaf?.due) return undefined;
  const on = dueOn(leaf, valueAt(value, path), valueAt(value, path.slice(0, -1)));
  if (on === undefined) return undefined;
  const [day, last] = [today(now), lastDay(on)];
  if (!isOver(on, last, day, now) || isPutAway(root, value, path, now)) return undefined;
  return { due: leaf.due, on, time: timeBetween(last, day) };
}

/** Whether something that a path runs through is out of use. */
function isPutAway(root: Element, value: unknown, path: Path, now: Date): boolean {
  let element: Element | undefined = root;
  let inside = value;
  for (const key of path) {
    if (element && isRecord(inside) && isOutOfUse(element, inside, now)) return true;
    element = element && childElement(element, key);
    inside = valueAt(inside, [key]);
  }
  return false;
}
