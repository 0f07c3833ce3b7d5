import { valueAt, type Path } from '../json/path.js';
import { wordsKey } from '../model/words-key.js';
import { planModel } from '../standard/plan-model.js';
import { lastDay, timeBetween, today } from './calendar.js';
import { SOON_DAYS, type DueOptions } from './due-dates.js';
import { dueElements, dueOn, isOver, readablePlan } from './due-elements.js';
import { isRecord } from '../json/json.js';
import { isEmpty } from '../validation/empty.js';

/**
 * How something stands to its date: over, within the days that count as soon, after those, without a
 * date that can be told, or part of what has another shape than the standard's.
 */
export type DueState = 'overdue' | 'soon' | 'later' | 'undated' | 'unreadable';

/** One of the plans that somebody looks after. */
export interface CaseloadPlan {
  /** the host's own, by which it finds the plan again */
  readonly id: string;
  /** what the host calls it, beside the name of the person */
  readonly label?: string;
  /** any JSON at all */
  readonly plan: unknown;
}

/** Something of a plan that is to be done, with how it stands to its date. */
export interface DueEntry {
  /** of what says when, or of the goal or the part of the plan, into the plan; one entry where a list is meant is its first */
  readonly path: Path;
  /** the key of that element's words: `contingencyPlans.plannedReview` has `.label` */
  readonly key: string;
  /** a review, an action that is not done, an open goal without such an action, or what cannot be read */
  readonly due: 'review' | 'action' | 'goal' | 'part';
  readonly state: DueState;
  /** the date, as exact as it is recorded, where there is one */
  readonly on?: string;
  /** how long ago that was, or how long it is until then: an ISO 8601 duration of one unit */
  readonly time?: string;
}

/** The same, with whose plan it is of. */
export interface CaseloadDueEntry extends DueEntry {
  /** the `id` of the plan */
  readonly id: string;
}

/**
 * What is to be done of many plans: the planned reviews, the actions that are open with their reviews,
 * and the open goals that have no such action, by their dates, the longest overdue first and what has
 * none last. What is archived is not asked for. What is of another shape than the standard's and cannot
 * be read is among them, as `unreadable`. Takes any plans at all and never throws.
 */
export function caseloadDue(
  plans: readonly CaseloadPlan[],
  now: Date,
  { soonDays = SOON_DAYS }: DueOptions = {},
): CaseloadDueEntry[] {
  const known: readonly unknown[] = plans;
  const found = known
    .filter(isRecord)
    .flatMap(({ id, plan }) =>
      dueEntries(plan, now, soonDays).map((entry) => ({ id: id as string, ...entry })),
    );
  const dayOf = ({ on }: DueEntry) => (on === undefined ? Infinity : lastDay(on));
  const dated = found.map((entry, index) => ({ entry, index, day: dayOf(entry) }));
  return dated
    .sort((a, b) => (a.day === b.day ? a.index - b.index : a.day - b.day))
    .map(({ entry }) => entry);
}

/** What is to be done of one plan, in the order of the plan. */
export function dueEntries(plan: unknown, now: Date, soonDays = SOON_DAYS): DueEntry[] {
  const day = today(now);
  const found: DueEntry[] = [];
  for (const { leaf, path, holder } of dueElements(planModel, readablePlan(plan), [], now)) {
    const key = wordsKey(planModel, '', path);
    if (!holder) found.push({ path, key, due: 'part', state: 'unreadable' });
    else if (!leaf) found.push({ path, key, due: 'goal', state: 'undated' });
    else {
      const due = leaf.due ?? 'review';
      const value = valueAt(holder, [path.at(-1)!]);
      const on = dueOn(leaf, value, holder);
      if (on === undefined) {
        // an action is reviewed where somebody said so: its own date is what is missed
        const expected = leaf.dueAfter !== undefined || due === 'action' || value !== undefined;
        const state = isEmpty(leaf, value) || typeof value === 'string' ? 'undated' : 'unreadable';
        if (expected) found.push({ path, key, due, state });
        continue;
      }
      const last = lastDay(on);
      const over = isOver(on, last, day, now);
      const state = over ? 'overdue' : last - day <= soonDays ? 'soon' : 'later';
      const time = over ? timeBetween(last, day) : timeBetween(day, Math.max(day, last));
      found.push({ path, key, due, state, on, time });
    }
  }
  return found;
}
