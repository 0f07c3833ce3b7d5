import type { Path } from '../json/path.js';
import type { Change } from '../store/store.js';
import { firstDifference } from './first-difference.js';

/**
 * Where somebody goes on after a change: in a list that lost or gained entries, the entry that is
 * nearest to where it did; else where the change was.
 */
export function entryNearest({ path, previous, next }: Change): Path {
  if (!Array.isArray(next) || !next.length) return path;
  const before: readonly unknown[] = Array.isArray(previous) ? previous : [];
  const changed = firstDifference(next, before);
  const lost = before.length - next.length;
  // the entry before those that went, unless another took their place
  const isGone = lost > 0 && Object.is(next[changed], before[changed + lost]);
  return [...path, Math.max(0, isGone ? changed - 1 : changed)];
}
