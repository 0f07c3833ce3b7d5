import type { Words } from '../../i18n/words.js';
import { isRecord } from '../../json/json.js';
import { valueAt, type Path } from '../../json/path.js';
import { requireLeafAt } from '../../model/element-at.js';
import { planModel } from '../../standard/plan-model.js';
import { isArchivedBy } from '../../validation/archived.js';
import { isEmpty } from '../../validation/empty.js';
import { actionProgress } from '../../value-sets/progress-state.js';
import type { GoalPoint } from '../../versions/goal-histories.js';
import { onScale } from '../on-scale.js';
import { valueInWords } from '../plan-changes/words.js';

/** What one version says of a goal. */
export interface GoalFigures {
  /** which of the versions, from 0 */
  readonly version: number;
  /** from 1 to 10; `undefined` where no such number is recorded */
  readonly importance: number | undefined;
  /** the lowest of its actions that were not stopped and are not archived, from 1 to 10 */
  readonly confidence: number | undefined;
  /** the same and the status in words, whatever was recorded; `''` where nothing was */
  readonly importanceWords: string;
  readonly confidenceWords: string;
  readonly status: string;
}

/** What a version says of a goal, in numbers where they are on the scale, and in words. */
export function goalFigures(
  words: Words,
  { version, path, goal }: GoalPoint,
  now: Date,
): GoalFigures {
  const said = (at: Path): string => {
    const leaf = requireLeafAt(planModel, [...path, ...at]);
    const value = valueAt(goal, at);
    return isEmpty(leaf, value) ? '' : valueInWords(words, leaf, [...path, ...at], value);
  };
  const paths = actionsInUse(goal, now).map((index): Path => [
    'actionsAndActivities',
    index,
    'confidence',
  ]);
  const numbers = paths.flatMap((at) => onScale(valueAt(goal, at)) ?? []);
  const confidence = numbers.length ? Math.min(...numbers) : undefined;
  const lowest = paths.find((at) => valueAt(goal, at) === confidence);
  return {
    version,
    importance: onScale(valueAt(goal, ['goalImportanceScore'])),
    confidence,
    importanceWords: said(['goalImportanceScore']),
    confidenceWords: lowest ? said(lowest) : (paths.map(said).find(Boolean) ?? ''),
    status: said(['goalStatus']),
  };
}

function actionsInUse(goal: unknown, now: Date): number[] {
  const actions = valueAt(goal, ['actionsAndActivities']);
  if (!Array.isArray(actions)) return [];
  return actions.flatMap((action: unknown, index) =>
    isRecord(action) && !isArchivedBy(action, now) && actionProgress(action) !== 'stopped'
      ? [index]
      : [],
  );
}
