import { samePath, type Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import { findings, findingsUnder } from '../validation/check.js';
import type { Finding } from '../validation/issue.js';
import { isMissing } from '../validation/missing.js';
import type { Snapshot } from './snapshot.js';

/**
 * What is found at a path: at the value itself, and what it is in finds missing or at odds there. With
 * `below`, what is found under its keys too.
 */
export function findingsAt(now: Snapshot, path: Path, below: boolean): Finding[] {
  const here = findingsUnder(now.checked, path);
  const element = elementAt(now.element, path);
  const own = (here?.own ?? []).filter((one) => one.path.length === 0);
  const inside = here && below && element ? findings(element, here, path).slice(own.length) : [];
  return [...foundAbove(now, path), ...own.map((one) => ({ ...one, path })), ...inside]
    .flatMap((one) => now.asFilledIn(one))
    .filter((one) => samePath(below ? one.path.slice(0, path.length) : one.path, path));
}

/** What is found by what a path is in, from the whole down: at the path, or missing around it. */
const foundAbove = ({ checked }: Snapshot, path: Path): Finding[] =>
  path.flatMap((key, depth) => {
    const above = path.slice(0, depth);
    const isParent = depth === path.length - 1;
    const isAbout = (one: Finding) =>
      one.path.length ? samePath(one.path, [key]) && (isParent || isMissing(one)) : isMissing(one);
    const own = findingsUnder(checked, above)?.own ?? [];
    return own.filter(isAbout).map((one) => ({ ...one, path: [...above, ...one.path] }));
  });

/** The keys of an object that the model does not know, and those whose value is no JSON. */
export function unknownKeys({ checked }: Snapshot, path: Path): string[] {
  const own = findingsUnder(checked, path)?.own ?? [];
  return own
    .filter(({ code, path }) => UNKNOWN.has(code) || (code === 'type' && path.length))
    .map(({ path: [key] }) => String(key));
}

/** What is found at a key that the model does not know. */
const UNKNOWN: ReadonlySet<Finding['code']> = new Set(['unknown', 'too-deep']);
