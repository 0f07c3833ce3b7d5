import type { Path } from '../json/path.js';
import type { MarkedStep, Permutation } from './edit-marks.js';

/** One entry of the history: what Undo takes back. */
export interface HistoryStep extends MarkedStep {
  readonly before: unknown;
  readonly after: unknown;
  /** every place that is another */
  readonly notifiedPaths: readonly Path[];
  /** how the entries at `path` are rearranged, and how they are put back */
  readonly permutation?: Permutation;
  readonly inversePermutation?: Permutation;
}

/** Whether an entry of a list is added or removed by a step. */
export const changesLength = ({
  permutation: order = [],
  inversePermutation: back = [],
}: HistoryStep): boolean => [...order, ...back].includes(undefined);
