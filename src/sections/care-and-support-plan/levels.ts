import type { Path } from '../../json/path.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { isRecord, type Json } from '../../json/json.js';

type Parts = ModelOfKey<'careAndSupportPlan'>['children'];
export type Need = ItemOf<Parts['needsConcernsOrProblems']>;
export type Goal = ItemOf<Need['children']['goalsAndHopes']>;
export type Action = ItemOf<Goal['children']['actionsAndActivities']>;
export type AnyEntry = Need | Goal | Action;

/** What can be archived, and what hangs on it: goals on a need, actions on a goal. */
export interface Level {
  readonly name: 'need' | 'goal' | 'action';
  /** the key of the list that it is an entry of */
  readonly list: 'needsConcernsOrProblems' | 'goalsAndHopes' | 'actionsAndActivities';
  readonly below?: Level;
}

export const ACTION = { name: 'action', list: 'actionsAndActivities' } as const satisfies Level;
export const GOAL = {
  name: 'goal',
  list: 'goalsAndHopes',
  below: ACTION,
} as const satisfies Level;
export const NEED = {
  name: 'need',
  list: 'needsConcernsOrProblems',
  below: GOAL,
} as const satisfies Level;

/** The list of all needs. */
export const NEEDS = [NEED.list] as const;

/** An entry of the plan, with what it is. */
export interface EntryOnPath {
  readonly level: Level;
  readonly path: PathTo<AnyEntry>;
}

/** The need, the goal and the action that a path runs through, as far as it does. */
export function entriesOn(path: Path): EntryOnPath[] {
  const found: EntryOnPath[] = [];
  let level: Level | undefined = NEED;
  for (let depth = 0; level && path[depth] === level.list; depth += 2) {
    if (path.length < depth + 2) break;
    found.push({ level, path: path.slice(0, depth + 2) as unknown as EntryOnPath['path'] });
    level = level.below;
  }
  return found;
}

/** The entries of a list that are objects, each with its index; none where there is no list. */
export const recordsIn = (list: unknown): [number, Json][] =>
  Array.isArray(list)
    ? list.flatMap((entry: unknown, index): [number, Json][] =>
        isRecord(entry) ? [[index, entry]] : [],
      )
    : [];
