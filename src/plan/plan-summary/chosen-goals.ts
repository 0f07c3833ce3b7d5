import { lastDay } from '../../due/calendar.js';
import { isRecord, type Json } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import { planModel } from '../../standard/plan-model.js';
import { isArchivedBy } from '../../validation/archived.js';
import { isDateTimeText } from '../../validation/date.js';
import { copiedFrom } from '../../validation/duplicates.js';
import { isEmpty } from '../../validation/empty.js';
import { actionProgress, goalProgress } from '../../value-sets/progress-state.js';
import { onScale } from '../on-scale.js';

/** How many goals a page has room for. */
const MOST = 3;

/** A goal that is shown, with what is to be done next for it. */
export interface ChosenGoal {
  /** into the care and support plan */
  readonly path: Path;
  /** the open action that is to be done soonest, into the care and support plan; none where none is open */
  readonly next: Path | undefined;
}

export interface ChosenGoals {
  readonly shown: readonly ChosenGoal[];
  /** how many more are open, and how many are not */
  readonly moreOpen: number;
  readonly done: number;
  readonly stopped: number;
  readonly archived: number;
  /** what stands where needs and goals are meant, and is none: into the care and support plan */
  readonly unreadable: readonly Path[];
}

const NEEDS = 'needsConcernsOrProblems';
const GOALS = 'goalsAndHopes';
const ACTIONS = 'actionsAndActivities';

const needModel = planModel.children.careAndSupportPlan.children[NEEDS].item;
const goalModel = needModel.children[GOALS].item;
const actionModel = goalModel.children[ACTIONS].item;

interface FoundGoal extends ChosenGoal {
  readonly importance: number;
  readonly day: number;
}

/**
 * The goals of a care and support plan that its summary has room for: of those that are open and not
 * archived the most important, of equally important ones that with the soonest action, and then in the
 * order of the plan. A goal that is recorded twice counts once.
 */
export function chosenGoals(carePlan: Json, now: Date): ChosenGoals {
  const unreadable: Path[] = [];
  const entriesOf = (list: unknown, path: Path, item: typeof needModel | typeof goalModel) => {
    if (list !== undefined && list !== null && !Array.isArray(list)) unreadable.push(path);
    return recorded(list, item).flatMap(([entry, index]): [Json, Path][] => {
      const at = [...path, index];
      if (isRecord(entry)) return [[entry, at]];
      unreadable.push(at);
      return [];
    });
  };
  const open: FoundGoal[] = [];
  const count = { open: 0, done: 0, stopped: 0 };
  let archived = 0;
  for (const [need, needAt] of entriesOf(carePlan[NEEDS], [NEEDS], needModel)) {
    for (const [goal, path] of entriesOf(need[GOALS], [...needAt, GOALS], goalModel)) {
      if (isArchivedBy(need, now) || isArchivedBy(goal, now)) archived++;
      else {
        const progress = goalProgress(goal);
        count[progress]++;
        if (progress === 'open') open.push(found(goal, path, now));
      }
    }
  }
  const ordered = open
    .map((goal, index) => ({ goal, index }))
    .sort(
      (a, b) =>
        compare(b.goal.importance, a.goal.importance) ||
        compare(a.goal.day, b.goal.day) ||
        a.index - b.index,
    );
  const shown = ordered.slice(0, MOST).map(({ goal: { path, next } }) => ({ path, next }));
  return {
    shown,
    moreOpen: open.length - shown.length,
    done: count.done,
    stopped: count.stopped,
    archived,
    unreadable,
  };
}

/** What of a list is recorded and no copy of an entry before, with its index. */
function recorded(list: unknown, item: typeof needModel | typeof goalModel): [unknown, number][] {
  if (!Array.isArray(list)) return [];
  const entries: readonly unknown[] = list;
  const copies = copiedFrom(item, entries);
  return entries.flatMap((entry, index): [unknown, number][] =>
    isEmpty(item, entry) || copies[index] !== undefined ? [] : [[entry, index]],
  );
}

/** By numbers of which several may be infinite. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function found(goal: Json, path: Path, now: Date): FoundGoal {
  const { goalImportanceScore: score } = goal;
  const actions: readonly unknown[] = Array.isArray(goal[ACTIONS]) ? goal[ACTIONS] : [];
  let next: Path | undefined;
  let day = Infinity;
  for (const [index, action] of actions.entries()) {
    if (!isRecord(action) || isEmpty(actionModel, action)) continue;
    if (isArchivedBy(action, now) || actionProgress(action) !== 'open') continue;
    const { when } = action;
    const by = typeof when === 'string' && isDateTimeText.test(when) ? lastDay(when) : Infinity;
    if (next && by >= day) continue;
    next = [...path, ACTIONS, index];
    day = by;
  }
  return { path, next, importance: onScale(score) ?? -Infinity, day };
}
