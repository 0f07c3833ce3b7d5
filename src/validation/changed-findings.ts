import type { Path } from '../json/path.js';
import { findingsUnder, type Checked } from './check.js';
import type { Finding } from './issue.js';

/** The paths beside an edited one, and above it, of which their parents now find something else. */
export function* changedFindings(before: Checked, after: Checked, path: Path): Generator<Path> {
  for (let depth = 0; depth < path.length; depth++) {
    const parent = path.slice(0, depth);
    const was = findingsUnder(before, parent)?.own ?? [];
    const is = findingsUnder(after, parent)?.own ?? [];
    const changed = [...notIn(is, was), ...notIn(was, is)];
    for (const { path: inner } of changed) {
      const told = depth === path.length - 1 && inner[0] === path[depth];
      if (inner.length && !told) yield [...parent, ...inner];
    }
  }
}

const notIn = (others: readonly Finding[], findings: readonly Finding[]): Finding[] => {
  const known = new Set(others.map(nameOf));
  return findings.filter((one) => !known.has(nameOf(one)));
};

// a code has no space in it
const nameOf = ({ code, path: [key] }: Finding): string => `${code} ${typeof key} ${key}`;
