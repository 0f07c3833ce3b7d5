import type { Path } from '../../json/path.js';
import type { PlanChange } from '../../versions/diff.js';

const SECTION = 'personDemographics';
const KEYS: readonly unknown[] = ['gender', 'sex'];

/**
 * Sex or gender. Seen together, or as one of them was and is, they can disclose that somebody's
 * gender was reassigned (Gender Recognition Act 2004, section 22).
 */
export const isPrivate = ([section, key, ...rest]: Path): boolean =>
  section === SECTION && KEYS.includes(key) && rest.length === 0;

/** The changes, with one that says nothing of it in the place of those of sex and gender. */
export function withoutPrivate(changes: readonly PlanChange[]): PlanChange[] {
  const first = changes.find(({ path }) => isPrivate(path));
  return changes
    .filter((change) => change === first || !isPrivate(change.path))
    .map((change) => (change === first ? { kind: 'changed', path: [SECTION, 'gender'] } : change));
}
