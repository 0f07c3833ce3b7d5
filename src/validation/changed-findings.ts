import type { Path } from '../json/path.js';
import { findingsUnder, type Checked } from './check.js';
import type { Finding } from './issue.js';

/** The paths beside an edited one, and above it, of which their parents now find something else. */
export function* changedFindings(before: Checked, after: Checked, path: Path): Generator<Path> {
  for (let depth = 0; depth < path.length; depth++) {
    const parent = path.slice(0, depth);
    const was = findingsUnder(before, parent)?.own ?? [];
    const is = findingsUnder(after, parent)?.own ?? [];
    const same =
      ({ code, path: [key] }: Finding) =>
      (other: Finding) =>
        other.code === code && other.path[0] === key;
    const changed = [
      ...was.filter((one) => !is.some(same(one))),
      ...is.filter((one) => !was.some(same(one))),
    ];
    for (const { path: inner } of changed) {
      const told = depth === path.length - 1 && inner[0] === path[depth];
      if (inner.length && !told) yield [...parent, ...inner];
    }
  }
}
