import { isRecord, type Json } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';
import { childrenOf } from '../model/children.js';
import { childElement, elementAt } from '../model/element-at.js';
import type { Element, Leaf } from '../model/element.js';
import { wordsKey } from '../model/words-key.js';
import { planModel } from '../standard/plan-model.js';
import { isVisible } from '../text/plain-characters.js';
import { isDateTimeText } from '../validation/date.js';
import { isEmpty } from '../validation/empty.js';
import { actionProgress } from '../value-sets/progress-state.js';
import { dateAfter, lastDay, timeBetween, today } from './calendar.js';

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
export function dueDates(plan: unknown, now: Date, { soonDays = 28 }: DueOptions = {}): DueDates {
  const day = today(now);
  const found = {
    overdue: [] as KnownDueDate[],
    dueSoon: [] as KnownDueDate[],
    undated: [] as DueDate[],
  };
  for (const { leaf, path, holder } of dueElements(planModel, plan, [])) {
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
  if (!isOver(on, last, day, now) || isPutAway(root, value, path)) return undefined;
  return { due: leaf.due, on, time: timeBetween(last, day) };
}

interface DueElement {
  readonly leaf: Leaf;
  readonly path: Path;
  /** the group that it stands in */
  readonly holder: Json;
}

const holders = new WeakMap<Element, boolean>();

/** Whether something that is due can stand in an element, or is it. */
function holdsDue(element: Element): boolean {
  let holds = holders.get(element);
  if (holds === undefined) {
    const inside =
      element.kind === 'list' ? [element.item] : Object.values(childrenOf(element) ?? {});
    holds = ('due' in element && element.due !== undefined) || inside.some(holdsDue);
    holders.set(element, holds);
  }
  return holds;
}

function* dueElements(element: Element, value: unknown, path: Path): Generator<DueElement> {
  if (element.kind === 'list') {
    if (!Array.isArray(value)) return;
    for (const [index, entry] of value.entries())
      yield* dueElements(element.item, entry, [...path, index]);
  } else if (element.kind === 'group' && isRecord(value)) {
    if (path.length && (isEmpty(element, value) || isOutOfUse(element, value))) return;
    for (const [key, child] of Object.entries(element.children)) {
      if (!holdsDue(child)) continue;
      const at = [...path, key];
      if (child.kind === 'list' || child.kind === 'group')
        yield* dueElements(child, valueAt(value, [key]), at);
      else yield { leaf: child, path: at, holder: value };
    }
  }
}

/** Archived, or an action that is done or was stopped. */
const isOutOfUse = (element: Element, value: Json): boolean =>
  element.kind === 'group' &&
  ((element.children.archivedOn !== undefined &&
    typeof value.archivedOn === 'string' &&
    isVisible(value.archivedOn)) ||
    (element.children.status !== undefined && actionProgress(value) !== 'open'));

/** Whether something that a path runs through is out of use. */
function isPutAway(root: Element, value: unknown, path: Path): boolean {
  let element: Element | undefined = root;
  let inside = value;
  for (const key of path) {
    if (element && isRecord(inside) && isOutOfUse(element, inside)) return true;
    element = element && childElement(element, key);
    inside = valueAt(inside, [key]);
  }
  return false;
}

/** The dateTime on which it is due; `undefined` where nobody can tell. */
function dueOn({ dueAfter }: Leaf, value: unknown, holder: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isDateTimeText.test(value)) return value;
  const from = dueAfter && valueAt(holder, [dueAfter]);
  return typeof from === 'string' && isDateTimeText.test(from) ? dateAfter(from, value) : undefined;
}

/** A time that another clock showed may be later than the day says. */
const isOver = (on: string, last: number, day: number, now: Date): boolean =>
  day > last && !(on.includes('T') && Date.parse(on) > now.getTime());
