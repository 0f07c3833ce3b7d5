import { modelOf, type WidgetKey } from '../standard/plan-model.js';
import type { Path } from '../json/path.js';
import { check, findings } from '../validation/check.js';
import { putAt } from './put-at.js';

/** Two entries of a list that record the same under two ids, whoever recorded them. */
export interface Duplicate {
  /** of the later one */
  readonly path: Path;
  /** the index of the one that it repeats, in the same list */
  readonly first: number;
}

/** What stands twice in a plan, or in one of its sections, in its order: to be offered when plans are merged. */
export function findDuplicates(value: unknown, key: WidgetKey = 'plan'): Duplicate[] {
  const element = modelOf(key);
  return findings(element, check(element, value))
    .filter(({ code }) => code === 'duplicate')
    .map(({ path, params }) => ({ path, first: Number(params.other) - 1 }));
}

/**
 * The value without the later ones of entries that record the same. What goes is who recorded them a
 * second time, and when: so it is for somebody to say that they are one.
 */
export const joinDuplicates = <V>(value: V, duplicates: readonly Duplicate[]): V =>
  duplicates.reduceRight<unknown>((at, { path }) => putAt(at, path, undefined), value) as V;
