import {
  actionProgress,
  goalProgress,
  type ProgressState,
} from '../../value-sets/progress-state.js';
import type { Json } from '../../json/json.js';
import { isArchivedBy } from '../../validation/archived.js';
import { latestNow } from '../../validation/date.js';
import { recordsIn, type Level } from './levels.js';

type Counts = Readonly<Record<ProgressState, number>>;

/** How many current goals and actions there are, and how many entries were archived. */
export interface Tally {
  readonly goals: Counts;
  readonly actions: Counts;
  /** what is in an archived entry is archived with it, and not counted again */
  readonly archived: number;
}

const NONE: Counts = { open: 0, done: 0, stopped: 0 };
const NOTHING: Tally = { goals: NONE, actions: NONE, archived: 0 };

export const total = ({ open, done, stopped }: Counts): number => open + done + stopped;

/** Done with, one way or the other. */
export const closed = ({ done, stopped }: Counts): number => done + stopped;

const sum = (a: Counts, b: Counts): Counts => ({
  open: a.open + b.open,
  done: a.done + b.done,
  stopped: a.stopped + b.stopped,
});

const add = (a: Tally, b: Tally): Tally => ({
  goals: sum(a.goals, b.goals),
  actions: sum(a.actions, b.actions),
  archived: a.archived + b.archived,
});

/** What an entry counts for by itself. */
const own: Readonly<Record<Level['name'], (entry: Json) => Tally>> = {
  need: () => NOTHING,
  goal: (entry) => ({ ...NOTHING, goals: { ...NONE, [goalProgress(entry)]: 1 } }),
  action: (entry) => ({ ...NOTHING, actions: { ...NONE, [actionProgress(entry)]: 1 } }),
};

// an edit makes new objects along its path and no others: what was counted stays counted, until a
// minute later, as an entry may have a date of archiving that comes
const counted = new WeakMap<Json, { readonly tally: Tally; readonly by: string }>();

/** What there is in an entry, and the entry itself. */
export function tallyOf(level: Level, entry: Json, now: Date): Tally {
  const by = latestNow(now);
  const known = counted.get(entry);
  if (known?.by === by) return known.tally;
  const tally = isArchivedBy(entry, now)
    ? { ...NOTHING, archived: 1 }
    : add(own[level.name](entry), level.below ? tallyIn(level.below, entry, now) : NOTHING);
  counted.set(entry, { tally, by });
  return tally;
}

/** What there is in the list of a level that an object holds. */
export const tallyIn = (level: Level, holder: Json, now: Date): Tally =>
  recordsIn(holder[level.list]).reduce(
    (tally, [, entry]) => add(tally, tallyOf(level, entry, now)),
    NOTHING,
  );
