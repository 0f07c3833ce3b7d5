// What becomes of two plans that were made from one version: the library puts them together, and
// this says what is left to ask, and who stands as the recorder of what.
import {
  diffPlans,
  mergePlans,
  resolve,
  type Choice,
  type Conflict,
  type Merge,
  type Path,
  type DeepReadonly,
  type Plan,
} from 'pcsp-elements';

/** Two plans that were made from one version. */
export interface Meeting {
  readonly base: Plan;
  readonly mine: DeepReadonly<Plan>;
  readonly theirs: Plan;
}

/** What two people wrote differently in one place, by its place among the conflicts. */
export interface Question {
  readonly index: number;
  readonly conflict: Conflict;
}

export type Answers = ReadonlyMap<number, Choice>;

export const putTogether = ({ base, mine, theirs }: Meeting): Merge<Plan> =>
  // nothing here changes what comes of it
  mergePlans(base, mine as Plan, theirs);

/** What somebody has to decide: not when and by whom it was recorded, which follows from that. */
export const questions = ({ conflicts }: Merge): Question[] =>
  [...conflicts.entries()]
    .map(([index, conflict]) => ({ index, conflict }))
    .filter(({ conflict }) => !isRecording(conflict));

/** The plan as both wrote it, with what was decided. */
export function settle(merge: Merge<Plan>, theirs: Plan, answers: Answers = new Map()): Plan {
  const { value, conflicts } = merge;
  const differences = diffPlans(theirs, value).map(({ path }) => path);
  /** whether anything that I wrote is in what stands at a path */
  const isMineIn = (path: Path): boolean =>
    conflicts.some(
      (conflict, index) => isInside(conflict.path, path) && answers.get(index) === 'mine',
    ) ||
    differences.some(
      (difference) =>
        isInside(difference, path) &&
        !conflicts.some((conflict) => isInside(difference, conflict.path)),
    );
  return resolve(
    merge,
    conflicts.map((conflict, index) =>
      isRecording(conflict)
        ? isMineIn(conflict.path.slice(0, -1))
          ? 'mine'
          : 'theirs'
        : answers.get(index),
    ),
  );
}

const isInside = (path: Path, whole: Path): boolean =>
  whole.every((key, index) => path[index] === key);

/** When something was recorded, or by whom: a save puts that down by itself. */
const isRecording = ({ path }: Conflict): boolean =>
  ['lastUpdated', 'dateCompleted', 'personCompletingRecord'].includes(String(path.at(-1))) ||
  path.join() === 'aboutMe,date';
