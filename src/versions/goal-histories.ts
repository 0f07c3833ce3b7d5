import { isRecord } from '../json/json.js';
import type { Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import { planModel } from '../standard/plan-model.js';
import { isEmpty } from '../validation/empty.js';
import type { VersionsOptions } from './diff.js';
import { match } from './match.js';
import { isArchivedBy } from '../validation/archived.js';

/** A goal as one version of a plan has it. */
export interface GoalPoint {
  /** which of the versions, from 0 */
  readonly version: number;
  /** where it stands in that version */
  readonly path: Path;
  /** as it is recorded there: any JSON at all */
  readonly goal: unknown;
  /** it is archived there by now, or the need that it stands in is */
  readonly archived: boolean;
}

/** One goal through the versions of a plan. */
export interface GoalHistory {
  /** the versions that have it, the earliest first */
  readonly points: readonly GoalPoint[];
}

const NEEDS = ['careAndSupportPlan', 'needsConcernsOrProblems'] as const;
const GOALS = 'goalsAndHopes';

const goalElement = elementAt(planModel, [...NEEDS, 0, GOALS, 0])!;

/**
 * The goals of the versions of one plan, the earliest version first, each found again as `diffPlans`
 * finds entries again: by its id, by being equal, or by being alike. The goals of the last version come
 * first, in its order, and then those that it has no more. Takes any plans at all and never throws.
 */
export function goalHistories(
  versions: readonly unknown[],
  { now = new Date() }: VersionsOptions = {},
): GoalHistory[] {
  let current: GoalPoint[][] = [];
  const gone: GoalPoint[][] = [];
  for (const [version, plan] of versions.entries()) {
    const points = goalsOf(plan, version, now);
    // one that a version lacks may be back in the next
    const known = [...current, ...gone];
    const before = known.map((history) => history.at(-1)!.goal);
    const found = match(
      goalElement,
      before,
      points.map(({ goal }) => goal),
    );
    const taken = new Set(found);
    const left = known.filter((_, index) => !taken.has(index));
    current = points.map((point, index) => [...(known[found[index] ?? -1] ?? []), point]);
    gone.splice(0, gone.length, ...left);
  }
  return [...current, ...gone].map((points) => ({ points }));
}

function goalsOf(plan: unknown, version: number, now: Date): GoalPoint[] {
  const carePlan = isRecord(plan) ? plan.careAndSupportPlan : undefined;
  const needs = isRecord(carePlan) ? carePlan.needsConcernsOrProblems : undefined;
  return entriesIn(needs).flatMap(([need, needIndex]) =>
    isRecord(need)
      ? entriesIn(need[GOALS])
          .filter(([goal]) => !isEmpty(goalElement, goal))
          .map(([goal, index]) => ({
            version,
            path: [...NEEDS, needIndex, GOALS, index],
            goal,
            archived: isArchivedBy(need, now) || isArchivedBy(goal, now),
          }))
      : [],
  );
}

const entriesIn = (list: unknown): [unknown, number][] =>
  Array.isArray(list) ? list.map((entry: unknown, index) => [entry, index]) : [];
